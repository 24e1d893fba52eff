/**
 * Whether a form was sent from a page of this site: a browser says where from, and another site's page cannot lie about it.
 * A program that is no browser says nothing, and rides on nobody's session.
 */
export function isFromHere(headers: Headers, url: string): boolean {
  const origin = headers.get('Origin');
  const site = headers.get('Sec-Fetch-Site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  if (origin === null) return true;
  if (origin === 'null') return site === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === new URL(url).host;
}

/** Headers of a request: `Origin`, `Sec-Fetch-Site`, `Host`. */
type Sender = { origin: string | undefined; site: string | undefined; host: string | undefined };

/**
 * Whether a form was sent from a page of this site: a browser says where from, and another site's page cannot lie about it.
 * A program that is no browser says nothing, and rides on nobody's session.
 */
export function isFromHere({ origin, site, host }: Sender): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return true;
  if (origin === 'null') return site === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === host;
}

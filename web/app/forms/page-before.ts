import { maskLink } from './mask-link';

/** What a form takes of an address: a search may be longer, and its reader typed none of it. */
const MOST = 500;

/** The page of ours that somebody came from, `''` if none: no address of a page has to say it, and every page keeps one. Cut where it is longer than a form takes. */
export function pageBefore(request: Request, only = /./): string {
  const referer = request.headers.get('Referer') ?? '';
  if (!URL.canParse(referer)) return '';
  const { host, pathname, search } = new URL(referer);
  return host === new URL(request.url).host && only.test(pathname) ? `${maskLink(pathname)}${search}`.slice(0, MOST) : '';
}

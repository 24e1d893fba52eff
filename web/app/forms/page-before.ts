import { maskLink } from './mask-link';

/** The page of ours that somebody came from, `''` if none: no address of a page has to say it, and every page keeps one. */
export function pageBefore(request: Request, only = /./): string {
  const referer = request.headers.get('Referer') ?? '';
  if (!URL.canParse(referer)) return '';
  const { host, pathname, search } = new URL(referer);
  return host === new URL(request.url).host && only.test(pathname) ? `${maskLink(pathname)}${search}` : '';
}

import { redirect } from '@remix-run/node';
import { localeOf, localePath } from '../i18n/locale';

/** Where a form goes that was opened for an organisation its session has left. */
export const ELSEWHERE = '/espace/ailleurs';

/** Sends the browser there with its form (307: the same words again): nothing of it was done, and that page keeps them. */
export function toElsewhere(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return redirect(localePath(localeOf(pathname), `${ELSEWHERE}?${new URLSearchParams({ suite: `${pathname}${search}` })}`), 307);
}

import { redirect } from '@remix-run/node';
import { localeOf, localePath } from '../i18n/locale';
import { siteEnv } from '../site-env.server';
import { sessionOf } from './session.server';
import { endedCookie } from './session-cookie';

/** To the sign-in page, and back here after: thrown by what only members see. A cookie that opens nothing any more is taken away. */
export function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const was = sessionOf(request) === null ? '' : '&fin=1';
  const headers: HeadersInit = was === '' ? {} : { 'Set-Cookie': endedCookie(siteEnv().WEB_URL) };
  return redirect(localePath(localeOf(pathname), `/connexion?suite=${encodeURIComponent(`${pathname}${search}`)}${was}`), { status: 302, headers });
}

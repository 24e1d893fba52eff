import { SESSION_HOURS } from '@carrefour/config';

const SECRET = /^[\w-]{43}$/;

/** Browsers take a `__Host-` cookie from this very host over HTTPS alone. */
export const cookieName = (siteUrl: string): string => (siteUrl.startsWith('https:') ? '__Host-carrefour' : 'carrefour');

/** The random id that a request's cookie holds; null where there is none. */
export function readCookie(header: string | null, siteUrl: string): string | null {
  const name = `${cookieName(siteUrl)}=`;
  const found = (header ?? '').split(';').map((pair) => pair.trim()).find((pair) => pair.startsWith(name))?.slice(name.length);
  return found !== undefined && SECRET.test(found) ? found : null;
}

const write = (value: string, seconds: number, siteUrl: string): string =>
  `${cookieName(siteUrl)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${siteUrl.startsWith('https:') ? '; Secure' : ''}`;

/** Whom a browser stands for is a random id, out of reach of scripts; the rest is on the server. */
export const sessionCookie = (session: string, siteUrl: string): string => write(session, SESSION_HOURS * 3600, siteUrl);
export const endedCookie = (siteUrl: string): string => write('', 0, siteUrl);

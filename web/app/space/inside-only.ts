const ORIGIN = 'http://inside.invalid';

/** A path of this site, with its query; `fallback` for anything that could lead elsewhere, or back to signing in. */
export function insideOnly(target: string | null | undefined, fallback = '/espace'): string {
  // Browsers drop tabs and line breaks, and read « \ » as « / »: none of them is in an address of ours.
  if (typeof target !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(target)) return fallback;
  if (!URL.canParse(target, ORIGIN)) return fallback;
  const { origin, pathname, search } = new URL(target, ORIGIN);
  if (origin !== ORIGIN || pathname.startsWith('//') || /^\/(en\/)?(connexion|deconnexion)(\/|$)/.test(pathname)) return fallback;
  return `${pathname}${search}`;
}

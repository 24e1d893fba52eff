/** Where an old address leads: `to` a path of this site or a complete address elsewhere, null when `gone`. */
export type RedirectRow = { from: string; to: string | null; gone: boolean };

const FROM_PATH = 'L’ancienne adresse est un chemin de ce site, qui commence par une barre : /ancienne-page.';
const FROM_PLAIN = 'L’ancienne adresse s’écrit sans ?, sans # et sans espace : seul le chemin compte.';
const FROM_LANGUAGE = 'Écrivez l’ancienne adresse sans /en : la redirection vaut pour les deux langues.';
const FROM_HOME = 'La page d’accueil ne se redirige pas.';
const TO_WHAT = 'La nouvelle adresse est un chemin de ce site (/nouvelle-page) ou une adresse complète (https://…).';
const TO_NONE = 'Dites où mène cette adresse, ou cochez « Retirée ».';

const ENGLISH = /^\/en(?=\/|$)/;
const isOwnPath = (address: string) => /^\/(?![/\\])/.test(address);

/** As people read it: `/%C3%A9t%C3%A9` → `/été`. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The path alone, in the form redirects are stored and looked up: decoded, without query, anchor and last bar. */
export const plainPath = (address: string): string => decoded(address.split(/[?#]/)[0] ?? '').replace(/(?<=.)\/+$/, '');

const withoutSite = (address: string, site: string): string => (address === site || address.startsWith(`${site}/`) ? address.slice(site.length) || '/' : address);

/** The address of a page somewhere else. */
export const isElsewhere = (address: string): boolean => /^https?:\/\/[^/\s]+/.test(address) && URL.canParse(address);

/** A redirect as somebody of the team writes it, put in form; else the sentence that says what to change. `site`: the site's origin. */
export function checkRedirect({ from, to, gone }: RedirectRow, site: string): RedirectRow | string {
  const old = withoutSite(from.trim(), site);
  if (!isOwnPath(old)) return FROM_PATH;
  if (/[?#\s]/.test(old)) return FROM_PLAIN;
  if (ENGLISH.test(old)) return FROM_LANGUAGE;
  if (plainPath(old) === '/') return FROM_HOME;
  if (gone) return { from: plainPath(old), to: null, gone };
  const target = withoutSite((to ?? '').trim(), site);
  if (target === '') return TO_NONE;
  if (isOwnPath(target) && !/\s/.test(target)) return { from: plainPath(old), to: target.replace(ENGLISH, '') || '/', gone };
  return isElsewhere(target) ? { from: plainPath(old), to: target, gone } : TO_WHAT;
}

/** Whether following `to` comes back to `from`. `next`: where another address leads. */
export async function turnsRound({ from, to }: RedirectRow, next: (path: string) => Promise<string | null>): Promise<boolean> {
  const seen = new Set<string>();
  for (let path = to; path !== null && !isElsewhere(path); path = await next(plainPath(path))) {
    const plain = plainPath(path);
    if (plain === from) return true;
    if (seen.has(plain)) return false;
    seen.add(plain);
  }
  return false;
}

import { frenchPath, localeOf, localePath } from '../i18n/locale';
import { getContent } from './cms.server';
import { movedTo } from './moved-to.server';

type Moved = { to: string | null; permanent: boolean; gone?: boolean };

const isOwnPath = (path: string) => /^\/(?![/\\])/.test(path);
const isElsewhere = (address: string) => /^https?:\/\//.test(address);

/** As a header may say it: what is not ASCII is encoded, what is already encoded stays. */
const asHeader = (path: string): string => {
  const { pathname, search, hash } = new URL(path, 'https://site.example');
  return `${pathname}${search}${hash}`;
};

/** An address without page: where it moved (301), 410 for what was withdrawn, else 404. Always throws. */
export async function movedOrMissing(request: Request): Promise<never> {
  const { pathname } = new URL(request.url);
  const french = frenchPath(pathname);
  const moved = await getContent<Moved>(`redirects?path=${encodeURIComponent(french)}`).catch(() => null);
  if (moved?.gone === true) throw new Response(null, { status: 410 });
  const status = moved?.permanent === true ? 301 : 302;
  if (moved?.to != null && isOwnPath(moved.to)) throw movedTo(asHeader(localePath(localeOf(pathname), moved.to)), status);
  // Only the team sets redirects: one to another site is meant.
  if (moved?.to != null && isElsewhere(moved.to) && URL.canParse(moved.to)) throw movedTo(new URL(moved.to).href, status);
  throw new Response(null, { status: 404 });
}

import { redirect } from '@remix-run/node';
import { frenchPath, localeOf, localePath } from '../i18n/locale';
import { getContent } from './cms.server';

type Moved = { to: string | null; permanent: boolean; gone?: boolean };

const isOwnPath = (path: string) => /^\/(?![/\\])/.test(path);

/** An address without page: where it moved (301), 410 for what was withdrawn, else 404. Always throws. */
export async function movedOrMissing(request: Request): Promise<never> {
  const { pathname } = new URL(request.url);
  const french = frenchPath(pathname);
  const moved = await getContent<Moved>(`redirects?path=${encodeURIComponent(french)}`).catch(() => null);
  if (moved?.gone === true) throw new Response(null, { status: 410 });
  if (moved?.to != null && isOwnPath(moved.to)) throw redirect(localePath(localeOf(pathname), moved.to), moved.permanent ? 301 : 302);
  throw new Response(null, { status: 404 });
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { getRedirect } from '../../cms/cms.server';
import { localeOf } from '../../i18n/locale';
import { textsOf } from '../../i18n/texts';

/** No page has this address: an old one leads where it moved, any other is a 404. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname } = new URL(request.url);
  const moved = await getRedirect(pathname).catch(() => null);
  if (moved !== null && /^\/(?![/\\])/.test(moved.to)) return redirect(moved.to, moved.permanent ? 301 : 302);
  throw new Response(null, { status: 404 });
}

export const meta: MetaFunction = ({ location }) => [{ title: `${textsOf(localeOf(location.pathname)).errors.notFoundTitle} | Carrefour des innovations sociales` }];

export default function NotFound() {
  return null;
}

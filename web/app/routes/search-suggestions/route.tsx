import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { localeOf } from '../../i18n/locale';
import { suggest, suggestPlaces } from '../../suggest/suggest.server';

const LONGEST = 80;

/** `GET /recherche/suggestions?q=ép` → Suggestions; `&lieux=recherche` or `&lieux=territoires`: places alone, and where each leads. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const typed = (searchParams.get('q') ?? '').slice(0, LONGEST).trim();
  const target = searchParams.get('lieux');
  if (target === 'recherche' || target === 'territoires') return json(suggestPlaces(typed, localeOf(pathname), target), { headers: { 'Cache-Control': 'public, max-age=86400' } });
  const answer = typed === '' ? { groups: [], status: '' } : await suggest(typed, localeOf(pathname));
  return json(answer, { headers: { 'Cache-Control': 'public, max-age=30' } });
}

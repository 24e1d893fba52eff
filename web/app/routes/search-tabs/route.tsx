import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { localeOf } from '../../i18n/locale';
import { countTexts } from '../../site-texts/count-tabs.server';

const LONGEST = 300;

/** `GET /recherche/onglets?q=jardin` → `{"partenaires":2,"pages":5}`, or null while the CMS rests. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const q = (searchParams.get('q') ?? '').trim().slice(0, LONGEST);
  return json(await countTexts(q, localeOf(pathname)), { headers: { 'Cache-Control': 'public, max-age=10' } });
}

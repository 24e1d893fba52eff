import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { placesNamed } from '../../search/places-named';

const LONGEST = 60;
const MOST = 8;

/** `GET /recherche/lieux?q=bel` (`&lang=en`: in English) → `{places:[{label,detail,territory,position}]}`. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const places = placesNamed((searchParams.get('q') ?? '').slice(0, LONGEST), searchParams.get('lang') === 'en' ? 'en' : 'fr', MOST);
  return json({ places }, { headers: { 'Cache-Control': 'public, max-age=86400' } });
}

import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { suggestPlaces } from '../../search/suggest-places.server';

/** `GET /recherche/lieux?q=bel` → `{places:[{label,detail,territory,lat,lng}]}`. */
export function loader({ request }: LoaderFunctionArgs) {
  const text = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 60);
  return json({ places: suggestPlaces(text) }, { headers: { 'Cache-Control': 'public, max-age=86400' } });
}

import { emptySearch } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiText } from '../../api/api-response.server';
import { askLatest } from '../../api/ask-projects.server';
import { toCatalogue } from '../../api/catalogue';
import { siteEnv } from '../../site-env.server';

/** `GET /api/v1/catalogue.jsonld`: the data there is, for portals that gather catalogues. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const latest = await askLatest({ state: emptySearch, since: null, cursor: null }).catch(() => 0);
  const catalogue = toCatalogue(siteEnv().WEB_URL, latest === 0 ? null : new Date(latest * 1_000).toISOString());
  return apiText(request, 'application/ld+json; charset=utf-8', JSON.stringify(catalogue, null, 2));
}

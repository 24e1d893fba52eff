import { orRest } from '../../cms/or-rest.server';
import { siteEnv } from '../../site-env.server';
import { listSiteAddresses } from '../../sitemap/list-site-addresses.server';
import { toSitemap } from '../../sitemap/to-sitemap';

export async function loader(): Promise<Response> {
  const addresses = await orRest(listSiteAddresses());
  return new Response(toSitemap(siteEnv().WEB_URL, addresses), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=600' },
  });
}

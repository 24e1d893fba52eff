import type { LoaderFunctionArgs } from '@remix-run/node';
import { orRest } from '../../cms/or-rest.server';
import { siteEnv } from '../../site-env.server';
import { chooseSitemap } from '../../sitemap/choose-sitemap';
import { listSiteAddresses, projectAddresses } from '../../sitemap/list-site-addresses.server';
import { toSitemap, toSitemapIndex } from '../../sitemap/to-sitemap';

/** `/sitemap.xml`: every page worth finding; beyond 45,000, the list of its parts (`?part=0`, `?part=1`…). */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const origin = siteEnv().WEB_URL;
  const [pages, first] = await orRest(Promise.all([listSiteAddresses(), projectAddresses(1)]));
  const answer = chooseSitemap(new URL(request.url).searchParams.get('part'), pages.length, first.total);
  if (answer.kind === 'none') throw new Response(null, { status: 404 });
  if (answer.kind === 'index') return send(toSitemapIndex(answer.parts.map((part) => `${origin}/sitemap.xml?part=${part}`)));
  if (answer.kind === 'whole') return send(toSitemap(origin, [...pages, ...first.addresses]));
  return send(toSitemap(origin, answer.part === 0 ? pages : (await orRest(projectAddresses(answer.part))).addresses));
}

const send = (xml: string): Response => new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=600' } });

import { getFigures } from '../../cms/cms.server';
import { siteEnv } from '../../site-env.server';

/** Searches are endless: their pages stay out of search engines; so does everything while the content is a demonstration. */
export async function loader(): Promise<Response> {
  const isDemo = await getFigures().then(({ demo }) => demo, () => false);
  const rules = isDemo ? ['Disallow: /'] : ['Disallow: /recherche?', 'Disallow: /en/recherche?', 'Disallow: /espace', 'Disallow: /en/espace', 'Disallow: /typesense'];
  const text = ['User-agent: *', ...rules, '', `Sitemap: ${siteEnv().WEB_URL}/sitemap.xml`, ''].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=300' } });
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { icsResponse } from '../../calendar/ics-response.server';
import { getArticle } from '../../cms/editorial.server';
import { orRest } from '../../cms/or-rest.server';
import { localePath } from '../../i18n/locale';
import { siteEnv } from '../../site-env.server';

/** An event by its address in either language, in the words of that language. */
async function eventAt(slug: string) {
  const found = await orRest(getArticle(slug, 'fr'));
  if (found?.type !== 'event') return null;
  if (found.slugs.fr === slug || found.slugs.en !== slug) return { event: found, locale: 'fr' as const };
  const translated = await orRest(getArticle(slug, 'en'));
  return translated?.type === 'event' ? { event: translated, locale: 'en' as const } : null;
}

/** `/actualites/<slug>.ics`: an event, for one's calendar. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  const found = await eventAt(params['slug'] ?? '');
  if (found === null) throw new Response(null, { status: 404 });
  const { event, locale } = found;
  const { id, slug, title, start, end, place, summary } = event;
  return icsResponse([{ id, title, start, end, place, description: summary, url: `${siteEnv().WEB_URL}${localePath(locale, `/actualites/${slug}`)}` }], slug, 'public, max-age=300');
}

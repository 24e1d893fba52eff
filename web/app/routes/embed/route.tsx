import { formatSearch, MAX_PER_PAGE, metropolitanFrance, type SearchState } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { findProjects } from '../../api/find-projects.server';
import { listPartners } from '../../cms/cms.server';
import { orRest } from '../../cms/or-rest.server';
import { count } from '../../counts/count.server';
import { EmbedList } from '../../embed/embed-list.server';
import { EmbedMap } from '../../embed/embed-map.server';
import { embeddedSearch, type EmbedOptions } from '../../embed/embed-options';
import { sendEmbed, sourcesOf } from '../../embed/send-embed.server';
import { localeOf, localePath, type Locale } from '../../i18n/locale';
import { textsOf } from '../../i18n/texts';
import { readFrame } from '../../map/read-frame.server';
import { followTerms } from '../../search/follow-terms.server';
import { toProjectCard } from '../../ui/card/to-project-card.server';
import { dotsMap } from '../../ui/map/dots-map.server';

/** `/embed/liste?<search>` and `/embed/carte?<search>`: a search's projects in a frame of another site. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const locale = localeOf(pathname);
  const { locked: asked, options } = embeddedSearch(searchParams);
  const locked = await followTerms(asked);
  if (params['view'] === 'liste') return list(request, locale, locked, options);
  if (params['view'] === 'carte') return map(locale, locked, options);
  throw new Response(null, { status: 404 });
}

const onSite = (locale: Locale, state: SearchState) => localePath(locale, `/recherche?${formatSearch({ ...state, page: 1 }).toString()}`);

async function list(request: Request, locale: Locale, locked: SearchState, options: EmbedOptions): Promise<Response> {
  const shown = { ...locked, q: [locked.q, options.words].filter(Boolean).join(' ') };
  const { total, projects } = await orRest(findProjects({ state: shown, since: null, cursor: null }));
  count(request, 'embed', projects.map(({ id }) => id));
  const cards = projects.map((project) => toProjectCard(project, locale));
  return sendEmbed({
    locale, look: options.look, title: textsOf(locale).embed.list, href: onSite(locale, shown), sources: sourcesOf(projects, locale),
    content: <EmbedList locale={locale} total={total} locked={locked} options={options} projects={cards} heading={options.words} />,
  });
}

async function map(locale: Locale, state: SearchState, { look }: EmbedOptions): Promise<Response> {
  const query = formatSearch({ ...state, page: 1, sort: 'pertinence' }).toString();
  const [{ total, facets, projects }, frame, { partners }] = await Promise.all([
    orRest(findProjects({ state: { ...state, page: 1, perPage: MAX_PER_PAGE }, since: null, cursor: null })),
    readFrame(state).catch(() => null),
    listPartners(locale).catch(() => ({ partners: [] })),
  ]);
  const names = new Map(partners.map(({ slug, name }) => [slug, name]));
  const sources = (facets['partner'] ?? []).flatMap(({ code }) => names.get(code) ?? []);
  const drawn = await dotsMap(query, frame ?? metropolitanFrance.bounds, { width: 640, height: 480, towns: 0 });
  return sendEmbed({
    locale, look, title: textsOf(locale).embed.map, href: onSite(locale, { ...state, view: 'carte' }), hasMap: true,
    sources: sources.length > 0 ? sources : sourcesOf(projects, locale),
    content: <EmbedMap locale={locale} total={total} query={query} near={state.near} frame={frame} drawn={drawn} />,
  });
}

import { emptySearch, formatSearch, type SearchState } from '@carrefour/config';
import { regions } from '@carrefour/config/geo';
import { getProject, getTaxonomy, listPartners } from '../cms/cms.server';
import { localePath, type Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { criteriaOf } from '../search/criteria';
import { placeLabelsOf } from '../search/place-labels.server';
import { readVocabulary } from '../search/read-vocabulary.server';
import { labelIn } from '../search/vocabulary';
import { siteEnv } from '../site-env.server';
import { embedCode } from './embed-code';
import { embeddedSearch, formatEmbed } from './embed-options';

export const kinds = ['liste', 'carte', 'projet'] as const;
export type EmbedKind = (typeof kinds)[number];

/** Filters that the form asks for by itself; the others of a search are kept unseen, and said. */
const asked = ['theme', 'region', 'partner'] as const;
const HEIGHTS: Record<EmbedKind, number> = { liste: 640, carte: 620, projet: 360 };

/** Everything the configurator shows for its address: the form as filled, the frame to look at, the code to copy. */
export async function readBuilderData(params: URLSearchParams, locale: Locale) {
  const { locked, options } = embeddedSearch(params);
  const kind = kinds.find((known) => known === params.get('quoi')) ?? 'liste';
  const slug = (params.get('projet') ?? '').trim().replace(/[?#].*$/, '').split('/').filter(Boolean).at(-1) ?? '';
  const [{ themes }, { partners }, vocabulary, project] = await Promise.all([
    getTaxonomy().catch(() => ({ themes: [] })),
    listPartners(locale).catch(() => ({ partners: [] })),
    readVocabulary(locked, locale),
    kind === 'projet' && slug !== '' ? getProject(slug) : null,
  ]);
  const rest: SearchState = { ...locked, q: '', page: 1, perPage: emptySearch.perPage, facets: Object.fromEntries(Object.entries(locked.facets).filter(([name]) => !asked.some((own) => own === name))) };
  const { search, embed } = textsOf(locale);
  const kept = criteriaOf(rest, { texts: search, placeLabels: placeLabelsOf(rest), label: labelIn(vocabulary, locale) }).map(({ label }) => label);
  const found = project?.kind === 'found' ? project.project : null;
  const query = formatEmbed({ ...locked, page: 1 }, options).toString();
  const look = options.look === 'auto' ? '' : `?look=${options.look}`;
  const path = kind !== 'projet' ? `/embed/${kind}${query === '' ? '' : `?${query}`}` : found === null ? null : `/embed/projets/${found.slug}${look}`;
  const title = embed.builder.frameTitle(kind === 'projet' ? (found?.title ?? '') : kind === 'carte' ? embed.map : embed.list);
  const localised = path === null ? null : localePath(locale, path);
  return {
    kind, slug, options, q: locked.q, perPage: locked.perPage, kept, title,
    keptQuery: [...formatSearch(rest)],
    chosen: Object.fromEntries(asked.map((name) => [name, locked.facets[name]?.[0] ?? ''])) as Record<(typeof asked)[number], string>,
    choices: {
      theme: themes.filter(({ parent }) => parent === null).map(({ code, label, labelEn }) => ({ code, label: locale === 'en' ? labelEn : label })),
      region: regions.map(({ code, label }) => ({ code, label })),
      partner: partners.map(({ slug: code, name }) => ({ code, label: name })),
    },
    change: `/recherche?${formatSearch({ ...locked, page: 1 }).toString()}`,
    path: localised,
    code: localised === null ? null : embedCode({ siteUrl: siteEnv().WEB_URL, path: localised, title, skip: embed.builder.skip, height: HEIGHTS[kind] }),
    height: HEIGHTS[kind],
  };
}
export type BuilderData = Awaited<ReturnType<typeof readBuilderData>>;

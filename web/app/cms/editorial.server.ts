import type { Locale } from '../i18n/locale';
import { getContent } from './cms.server';
import type { Article, Collection, EditorialTypes, Event, Page, PageSummary, Slugs } from './editorial';
import type { SiteState } from './site-settings';

const segment = encodeURIComponent;

type Addressed = { slugs: Slugs };

/** The site's name, menus and messages in a language, with the live figures. */
export const getSiteState = (locale: Locale): Promise<SiteState | null> => getContent(`settings?locale=${locale}`);

export const getPage = (slug: string, locale: Locale): Promise<(Page & Addressed) | null> => getContent(`pages/${segment(slug)}?locale=${locale}`);

export const listPages = async (locale: Locale): Promise<PageSummary[]> =>
  (await getContent<{ pages: PageSummary[] }>(`pages?locale=${locale}`))?.pages ?? [];

export const getArticle = (slug: string, locale: Locale): Promise<((({ type: 'article' } & Article) | ({ type: 'event' } & Event)) & Addressed) | null> =>
  getContent(`articles/${segment(slug)}?locale=${locale}`);

export const getCollection = (slug: string, locale: Locale): Promise<(Collection & Addressed) | null> => getContent(`collections/${segment(slug)}?locale=${locale}`);

type Closed = { openness?: string };

/** Published records of a type, in the order of the CMS; those reserved to the collective are left out. */
export async function listEditorial<Type extends keyof EditorialTypes>(type: Type, locale: Locale): Promise<EditorialTypes[Type][]> {
  const found = await getContent<Partial<Record<Type, EditorialTypes[Type][]>>>(`editorial?types=${type}&locale=${locale}`);
  return (found?.[type] ?? []).filter((record) => ((record as Closed).openness ?? 'public') === 'public');
}

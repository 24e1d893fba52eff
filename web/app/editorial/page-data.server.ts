import type { Page, Slugs } from '../cms/editorial';
import { getPage } from '../cms/editorial.server';
import type { Locale } from '../i18n/locale';
import { contractTitle } from './contract-pages';
import { resolveBlocks } from './resolve-blocks.server';
import { withRestOfGovernance } from './resolve/rest-of-governance.server';
import type { BlockView } from './block-view';

export type PageData = {
  slug: string;
  /** Its address in each language. */
  slugs: Slugs;
  title: string;
  lead: string | null;
  seoTitle: string | null;
  description: string | null;
  blocks: BlockView[];
  /** Shown in the other language: it is not written in this one. */
  untranslated: boolean;
  /** Promised, but the team has not published it yet. */
  pending: boolean;
};

/** A page of the CMS with all it shows; a promised one answers even before the team wrote it, any other is null. */
export async function readPageData(slug: string, locale: Locale): Promise<PageData | null> {
  const page = await getPage(slug, locale);
  return toPageData(page, slug, locale);
}

/** The same from the record, published or not. */
export async function toPageData(page: (Page & { slugs?: Slugs }) | null, slug: string, locale: Locale): Promise<PageData | null> {
  const title = page?.title ?? contractTitle(slug, locale);
  if (title === null) return null;
  return {
    slug,
    slugs: page?.slugs ?? { fr: slug, en: slug },
    title,
    lead: page?.lead ?? null,
    seoTitle: page?.seoTitle ?? null,
    description: page?.seoDescription ?? page?.lead ?? null,
    blocks: await withRestOfGovernance(slug, await resolveBlocks(page?.blocks ?? null, locale), locale),
    untranslated: page?.fallback === true,
    pending: page === null,
  };
}

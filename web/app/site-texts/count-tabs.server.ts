import { listProjects } from '../cms/cms.server';
import { countProjects } from '../figures/facet-counts.server';
import type { Locale } from '../i18n/locale';
import { searchTexts } from './search-texts';
import { siteIndex } from './site-index.server';
import type { TextCounts } from './search-tab';

/** How many partners, and pages and news, some words find; null while nobody can say. */
export async function countTexts(q: string, locale: Locale): Promise<TextCounts | null> {
  const index = await siteIndex(locale).catch(() => null);
  if (index === null) return null;
  const { texts } = searchTexts(index, q);
  const partners = texts.filter(({ kind }) => kind === 'partner').length;
  return { partenaires: partners, pages: texts.length - partners };
}

/** How many projects some words find: the engine's count, else the CMS's, else null. */
export async function countWords(q: string): Promise<number | null> {
  const query = new URLSearchParams(q === '' ? {} : { q });
  const found = await countProjects(query.toString(), []);
  if (found !== null) return found.total;
  query.set('perPage', '1');
  return listProjects(query).then(({ total }) => total, () => null);
}

import { labelOf, maturities } from '@carrefour/config';
import { getTaxonomy } from '../cms/cms.server';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import type { FacetCounts } from './facet-counts.server';
import { labelledCounts, type LabelledCount } from './labelled-counts';

/** Whom projects are for. */
export async function audienceCounts(counts: FacetCounts | null, locale: Locale): Promise<LabelledCount[]> {
  if (counts === null) return [];
  const { audiences } = await getTaxonomy();
  const labels = new Map(audiences.map(({ code, label, labelEn }) => [code, locale === 'en' ? labelEn : label]));
  return labelledCounts(counts.of('audience'), (code) => labels.get(code) ?? null, textsOf(locale).territories.notSaid);
}

/** How far along projects are. */
export function maturityCounts(counts: FacetCounts | null, locale: Locale): LabelledCount[] {
  if (counts === null) return [];
  const known = new Set<string>(maturities.map(({ code }) => code));
  return labelledCounts(counts.of('maturity'), (code) => (known.has(code) ? labelOf(maturities, code, locale) : null), textsOf(locale).territories.notSaid);
}

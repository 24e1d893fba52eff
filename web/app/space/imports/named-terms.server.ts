import { labelOf, maturities, opennessLevels, scales, visibilities, type ImportJobView } from '@carrefour/config';
import { readTaxonomy } from '../../curation/load-project.server';
import { termNames } from '../../curation/value-lines.server';
import { alphabetical } from '../../forms/alphabetical';
import type { Locale } from '../../i18n/locale';

type Terms = ImportJobView['terms'];

/** Lists with an order of their own. */
const fixed: Readonly<Record<string, Parameters<typeof labelOf>[0]>> = { scale: scales, maturity: maturities, openness: opennessLevels, visibility: visibilities };

/** What the words of a file may mean, in the page's language; terms as one looks them up. */
export async function namedTerms(terms: Terms, locale: Locale): Promise<Terms> {
  const names = termNames(await readTaxonomy(), locale);
  return Object.fromEntries(Object.entries(terms).map(([field, list]) => {
    const ordered = fixed[field];
    if (ordered !== undefined) return [field, list.map((term) => ({ ...term, label: labelOf(ordered, term.code, locale) }))];
    return [field, alphabetical(list.map((term) => ({ ...term, label: names.get(term.code) ?? term.label })), locale)];
  }));
}

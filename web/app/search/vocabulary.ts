import { communeSizes, facetParameters, maturities, NON_PRECISE, scales, type FacetParameter, type Labelled } from '@carrefour/config';
import { createContext, useContext } from 'react';
import { textsOf, useLocale } from '../i18n/texts';
import type { Locale } from '../i18n/locale';

/** A value of a facet as people read it; `parent` for the second level (theme, department in its region). */
export type Word = { code: string; label: string; parent?: string | null };
/** The words of the facets that the CMS or the geography names; the fixed lists are in `config`. */
export type Vocabulary = Partial<Record<FacetParameter, Word[]>>;

export const VocabularyContext = createContext<Vocabulary>({});

const fixedLists: Partial<Record<FacetParameter, readonly Labelled[]>> = { scale: scales, maturity: maturities, 'commune-size': communeSizes };

export const wordsOf = (list: readonly Labelled[], locale: Locale): Word[] =>
  list.map(({ code, label, labelEn }) => ({ code, label: locale === 'en' ? labelEn : label }));

/** Whether a facet's values have an order of their own, rather than that of their counts. */
export const hasOwnOrder = (name: FacetParameter): boolean => name in fixedLists;

type WordsOf = (name: FacetParameter) => readonly Word[];
type LabelOf = (name: FacetParameter, code: string) => string;

/** The words of every facet in a language. */
export function wordsIn(vocabulary: Vocabulary, locale: Locale): WordsOf {
  const fixed = new Map(facetParameters.map((name) => [name, wordsOf(fixedLists[name] ?? [], locale)]));
  return (name) => vocabulary[name] ?? fixed.get(name) ?? [];
}

/** What people read of a facet's value; the value itself when nobody named it (years, distinctions). */
export function labelIn(vocabulary: Vocabulary, locale: Locale): LabelOf {
  const words = wordsIn(vocabulary, locale);
  const { search } = textsOf(locale);
  return (name, code) => {
    if (code === NON_PRECISE) return `${search.facets[name]}\u202F: ${search.nonPrecise.toLowerCase()}`;
    if (name === 'told') return search.told(code);
    return words(name).find((word) => word.code === code)?.label ?? code;
  };
}

export const useWords = (): WordsOf => wordsIn(useContext(VocabularyContext), useLocale());
export const useLabel = (): LabelOf => labelIn(useContext(VocabularyContext), useLocale());

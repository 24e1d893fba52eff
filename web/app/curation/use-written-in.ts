import { useTheirLanguage } from '../i18n/texts';

/** Fields that are told in the page's own words: terms, lists, dates. Of the others the words are those of whoever wrote them. */
const ours: ReadonlySet<string> = new Set(['themes', 'audiences', 'methods', 'scale', 'maturity', 'openness', 'startYear', 'endYear', 'verifiedAt', 'website']);

/** The `lang` of the values of a field of a sheet. */
export function useWrittenIn(): (field: string) => 'fr' | undefined {
  const theirs = useTheirLanguage();
  return (field) => (ours.has(field) ? undefined : theirs);
}

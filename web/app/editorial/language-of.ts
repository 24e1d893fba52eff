import { useTheirLanguage } from '../i18n/texts';

/** The `lang` of words of the team: French where they are not translated, which an English page says to whoever hears it. */
export function useLanguageOf(): (record: { fallback?: boolean | undefined }) => 'fr' | undefined {
  const theirs = useTheirLanguage();
  return ({ fallback }) => (fallback === false ? undefined : theirs);
}

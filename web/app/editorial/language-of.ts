import type { Locale } from '../i18n/locale';
import { useOtherLanguage, useTheirLanguage } from '../i18n/texts';

/** The `lang` of words of the team: where they are not translated, that of the other language; French where nobody says. */
export function useLanguageOf(): (record: { fallback?: boolean | undefined }) => Locale | undefined {
  const [theirs, other] = [useTheirLanguage(), useOtherLanguage()];
  return ({ fallback }) => (fallback === undefined ? theirs : fallback ? other : undefined);
}

import { createContext, useContext, type ReactNode } from 'react';
import { en } from './en';
import { fr, type Dictionary } from './fr';
import type { Locale } from './locale';

const LocaleContext = createContext<Locale>('fr');

export const textsOf = (locale: Locale): Dictionary => (locale === 'en' ? en : fr);

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

export const useLocale = (): Locale => useContext(LocaleContext);
/** The texts of the page's language. */
export const useTexts = (): Dictionary => textsOf(useLocale());
/** The language that what is not translated comes in. */
export const useOtherLanguage = (): Locale => (useLocale() === 'fr' ? 'en' : 'fr');
/** The `lang` of what carriers and partners wrote: French, which an English page says to whoever hears it. */
export const useTheirLanguage = (): 'fr' | undefined => (useLocale() === 'fr' ? undefined : 'fr');

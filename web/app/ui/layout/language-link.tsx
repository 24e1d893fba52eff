import { useLocation, useMatches } from '@remix-run/react';
import { localePath } from '../../i18n/locale';
import { addressesOf } from '../../i18n/page-addresses';
import { useLocale, useTexts } from '../../i18n/texts';
import styles from './site-header.module.css';

/** The same page in the other language. */
export function LanguageLink() {
  const { layout } = useTexts();
  const other = useLocale() === 'fr' ? 'en' : 'fr';
  const { pathname, search } = useLocation();
  const address = addressesOf(pathname, useMatches())[other];
  return (
    <a href={`${localePath(other, address)}${search}`} hrefLang={other} lang={other} className={styles.language}>
      {layout.otherLanguage}
    </a>
  );
}

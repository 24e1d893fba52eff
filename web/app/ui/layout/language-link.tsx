import { useLocation } from '@remix-run/react';
import { frenchPath, localePath } from '../../i18n/locale';
import { useLocale, useTexts } from '../../i18n/texts';
import styles from './site-header.module.css';

/** The same page in the other language. */
export function LanguageLink() {
  const { layout } = useTexts();
  const other = useLocale() === 'fr' ? 'en' : 'fr';
  const { pathname, search } = useLocation();
  return (
    <a href={`${localePath(other, frenchPath(pathname))}${search}`} hrefLang={other} lang={other} className={styles.language}>
      {layout.otherLanguage}
    </a>
  );
}

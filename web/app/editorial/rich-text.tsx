import type { Locale } from '../i18n/locale';
import styles from './rich-text.module.css';

/** HTML made on the server from the CMS's Markdown, where HTML itself is never let through. */
export function RichText({ html, lang }: { html: string; lang?: Locale | undefined }) {
  return <div lang={lang} className={styles.text} dangerouslySetInnerHTML={{ __html: html }} />;
}

import styles from './rich-text.module.css';

/** HTML made on the server from the CMS's Markdown, where HTML itself is never let through. */
export function RichText({ html }: { html: string }) {
  return <div className={styles.text} dangerouslySetInnerHTML={{ __html: html }} />;
}

import { useTexts } from '../i18n/texts';
import styles from './preview-banner.module.css';

/** Says, above the page and while it scrolls, that nobody else sees it. */
export function PreviewBanner({ isDraft }: { isDraft: boolean }) {
  const { editorial } = useTexts();
  return (
    <p role="status" className={styles['banner']}>
      <strong>{editorial.preview.title}</strong> {isDraft ? editorial.preview.draft : editorial.preview.published}
    </p>
  );
}

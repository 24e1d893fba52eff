import { useTexts } from '../i18n/texts';
import { useSite } from '../ui/layout/use-site';
import { Notice } from '../ui/notice/notice';
import page from '../ui/style/page.module.css';
import type { PageData } from './page-data.server';
import styles from './page-notices.module.css';

/** What a reader must know before reading: shown in French, or not written yet. */
export function PageNotices({ untranslated, pending }: Pick<PageData, 'untranslated' | 'pending'>) {
  const { layout, editorial } = useTexts();
  const { settings } = useSite();
  if (!untranslated && !pending) return null;
  return (
    <div className={`${page.wrap} ${styles.notices}`}>
      {untranslated && <Notice>{settings?.notices?.missingTranslation ?? layout.untranslated}</Notice>}
      {pending && <Notice>{settings?.notices?.placeholderContent ?? editorial.pending}</Notice>}
    </div>
  );
}

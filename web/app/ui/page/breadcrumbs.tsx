import { useTexts } from '../../i18n/texts';
import { CmsLink } from '../action/cms-link';
import styles from './breadcrumbs.module.css';

export type Crumb = { label: string; url: string };

/** Where one is; the last name is the page itself. */
export function Breadcrumbs({ crumbs, here }: { crumbs: readonly Crumb[]; here: string }) {
  const { layout } = useTexts();
  return (
    <nav aria-label={layout.breadcrumbs} className={styles.breadcrumbs}>
      <ol className={styles.list}>
        {crumbs.map(({ label, url }) => (
          <li key={url}>
            <CmsLink url={url}>{label}</CmsLink>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

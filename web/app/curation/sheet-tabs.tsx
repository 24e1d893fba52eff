import { useSpaceTexts } from '../i18n/space-texts';
import { Link } from '../link';
import styles from './curation.module.css';

type Tab = 'edit' | 'preview' | 'compare' | 'history' | 'leave';
const paths: Readonly<Record<Tab, string>> = { edit: '', preview: '/apercu', compare: '/comparer', history: '/historique', leave: '/retirer' };

/** The pages of one project. */
export function SheetTabs({ id, here, slug, isReserved = false }: { id: string; here: Tab; /** Of the public page; null where the public sees none. */ slug: string | null; isReserved?: boolean }) {
  const { groups, projects: { edit } } = useSpaceTexts();
  return (
    <nav aria-label={edit.tabsLabel} className={styles['tabs']}>
      <ul>
        {(Object.keys(paths) as Tab[]).map((tab) => (
          <li key={tab}>
            <Link to={`/espace/projets/${id}${paths[tab]}`} aria-current={tab === here ? 'page' : undefined}>
              {edit.tabs[tab]}
            </Link>
          </li>
        ))}
        {(slug !== null || isReserved) && (
          <li>
            <Link to={`/espace/discussions/${id}`}>{isReserved ? edit.seeReserved : groups.comments}</Link>
          </li>
        )}
        {slug !== null && (
          <li>
            <Link to={`/projets/${slug}`}>{edit.see}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

import { useSpaceTexts } from '../i18n/space-texts';
import { Link } from '../link';
import action from '../ui/action/action.module.css';
import styles from '../curation/curation.module.css';

/** The pages of a list of the space; `to`: the address of one of them. */
export function Paging({ page, pages, to }: { page: number; pages: number; to: (page: number) => string }) {
  const { list } = useSpaceTexts().projects;
  if (pages < 2) return null;
  return (
    <nav aria-label={list.pages} className={styles['buttons']}>
      {page > 1 && (
        <Link to={to(page - 1)} className={action.button} rel="prev">
          {list.previous}
        </Link>
      )}
      <span>{list.page(page, pages)}</span>
      {page < pages && (
        <Link to={to(page + 1)} className={action.button} rel="next">
          {list.next}
        </Link>
      )}
    </nav>
  );
}

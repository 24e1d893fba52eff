import { useSpaceTexts } from '../i18n/space-texts';
import { Link } from '../link';
import action from '../ui/action/action.module.css';
import styles from './curation.module.css';
import { pageAddress, type ListQuery } from './list-query';

export function ListPaging({ query, page, pages }: { query: ListQuery; page: number; pages: number }) {
  const { list } = useSpaceTexts().projects;
  if (pages < 2) return null;
  return (
    <nav aria-label={list.pages} className={styles['buttons']}>
      {page > 1 && (
        <Link to={pageAddress(query, page - 1)} className={action.button} rel="prev">
          {list.previous}
        </Link>
      )}
      <span>{list.page(page, pages)}</span>
      {page < pages && (
        <Link to={pageAddress(query, page + 1)} className={action.button} rel="next">
          {list.next}
        </Link>
      )}
    </nav>
  );
}

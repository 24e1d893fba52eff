import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import { narrowed } from '../search/narrowed';
import styles from './recorder-list.module.css';
import type { Recorder } from './recorders-of';

/**
 * Who recorded the projects of a search, each with how many, which leads to them. A count that no address says leads nowhere:
 * of a search by partner, what another one recorded too; and where `query` is null.
 */
export function RecorderList({ recorders, query }: { recorders: readonly Recorder[]; query: string | null }) {
  const { cards } = useTexts();
  const rows = recorders.map((recorder) => ({ ...recorder, search: query === null ? null : narrowed(query, 'partner', [recorder.slug]) }));
  return (
    <ul className={styles.recorders}>
      {rows.map(({ slug, name, count, search }) => (
        <li key={slug}>
          <Link to={`/partenaires/${slug}`}>{name}</Link>
          {search === null ? <span>{cards.projects(count)}</span> : <Link to={`/recherche?${search}`}>{cards.projects(count)}</Link>}
        </li>
      ))}
    </ul>
  );
}

import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import styles from './recorder-list.module.css';
import type { Recorder } from './recorders-of';

/** Who recorded the projects of a search, each with how many, which leads to them. */
export function RecorderList({ recorders, query }: { recorders: readonly Recorder[]; query: string }) {
  const { cards } = useTexts();
  return (
    <ul className={styles.recorders}>
      {recorders.map(({ slug, name, count }) => (
        <li key={slug}>
          <Link to={`/partenaires/${slug}`}>{name}</Link>
          <Link to={`/recherche?${query}&partner=${slug}`}>{cards.projects(count)}</Link>
        </li>
      ))}
    </ul>
  );
}

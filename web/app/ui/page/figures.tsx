import { Link } from '../../link';
import type from '../style/type.module.css';
import styles from './figures.module.css';

/** `url`: the search, or the list, that it counts. */
export type Figure = { value: string; label: string; note?: string | null; url?: string };

/** Its value; where something lists what it counts, the way there. */
export const FigureValue = ({ value, label, url }: Figure) =>
  url === undefined ? <>{value}</> : (
    <Link to={url} aria-label={`${value} ${label}`} className={styles.link}>
      {value}
    </Link>
  );

/** Big figures side by side, each with what it counts and, in small, what it does not say. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd className={type.figure}>
            <FigureValue {...figure} />
          </dd>
          {figure.note != null && <dd className={styles.note}>{figure.note}</dd>}
        </div>
      ))}
    </dl>
  );
}

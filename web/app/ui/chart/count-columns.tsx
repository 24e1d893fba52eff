import { useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import styles from './count-columns.module.css';

const WIDTH = 480;
const HEIGHT = 180;
const FOOT = 24;
const HEAD = 20;
const MOST_LABELS = 7;
/** Two columns side by side should not look like two walls. */
const WIDEST_STEP = 60;

/** `url`: the search that finds them. */
export type Column = { label: string; count: number; url?: string };
type CountColumnsProps = { columns: readonly Column[]; /** What the table tells: more than is drawn, if need be. */ rows: readonly Column[]; heading: string };

/** Counts in order, as ink columns; the figures are in the table under it, each leading to the search it counts. */
export function CountColumns({ columns, rows, heading }: CountColumnsProps) {
  const { territories: texts } = useTexts();
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const step = Math.min(WIDEST_STEP, WIDTH / Math.max(1, columns.length));
  const labelEvery = Math.ceil(columns.length / MOST_LABELS);
  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path d={`M0 ${HEIGHT - FOOT}H${WIDTH}`} className={styles.axis} />
        {columns.map(({ label, count }, index) => {
          const height = (count / most) * (HEIGHT - FOOT - HEAD);
          const x = index * step;
          return (
            <g key={label}>
              <rect x={x + step * 0.15} y={HEIGHT - FOOT - height} width={step * 0.7} height={height} className={styles.column} />
              {count === most && (
                <text x={x + step / 2} y={HEIGHT - FOOT - height - 5} className={styles.most}>
                  {count}
                </text>
              )}
              {(columns.length - 1 - index) % labelEvery === 0 && (
                <text x={x + step / 2} y={HEIGHT - 6} className={styles.label}>
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        <details className={styles.table}>
          <summary>{texts.table}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{heading}</th>
                <th scope="col">{texts.count}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, count, url }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{url === undefined ? count : <Link to={url}>{count}</Link>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  );
}

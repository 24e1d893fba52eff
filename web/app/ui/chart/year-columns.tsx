import { useTexts } from '../../i18n/texts';
import styles from './year-columns.module.css';

const WIDTH = 480;
const HEIGHT = 180;
const FOOT = 24;
const HEAD = 20;
const MOST_YEARS = 20;

/** Projects by year, the last twenty, in ink columns; the figures are in the table under it. */
export function YearColumns({ years }: { years: readonly { year: number; count: number }[] }) {
  const { territories: texts } = useTexts();
  const last = years.at(-1)?.year ?? 0;
  const first = Math.max(years[0]?.year ?? 0, last - MOST_YEARS + 1);
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  const shown = Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, count: counts.get(first + index) ?? 0 }));
  const most = Math.max(1, ...shown.map(({ count }) => count));
  const step = WIDTH / shown.length;
  const labelEvery = Math.ceil(shown.length / 7);
  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path d={`M0 ${HEIGHT - FOOT}H${WIDTH}`} className={styles.axis} />
        {shown.map(({ year, count }, index) => {
          const height = (count / most) * (HEIGHT - FOOT - HEAD);
          const x = index * step;
          return (
            <g key={year}>
              <rect x={x + step * 0.15} y={HEIGHT - FOOT - height} width={step * 0.7} height={height} className={styles.column} />
              {count === most && (
                <text x={x + step / 2} y={HEIGHT - FOOT - height - 5} className={styles.most}>
                  {count}
                </text>
              )}
              {(shown.length - 1 - index) % labelEvery === 0 && (
                <text x={x + step / 2} y={HEIGHT - 6} className={styles.year}>
                  {year}
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
                <th scope="col">{texts.year}</th>
                <th scope="col">{texts.count}</th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ year, count }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  );
}

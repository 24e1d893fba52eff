import { FigureValue, type Figure } from '../ui/page/figures';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import styles from './live-figures.module.css';

/** Today's figures on one line. */
export function LiveFigures({ heading, figures }: { heading: string | null; figures: readonly Figure[] }) {
  return (
    <section className={styles.band} aria-label={heading ?? undefined}>
      <dl className={`${page.wrap} ${styles.figures}`}>
        {figures.map((figure) => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd className={type.figure}>
              <FigureValue {...figure} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

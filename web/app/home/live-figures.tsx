import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import styles from './live-figures.module.css';

/** Today's figures on one line. */
export function LiveFigures({ heading, figures }: { heading: string | null; figures: readonly { value: string; label: string }[] }) {
  return (
    <section className={styles.band} aria-label={heading ?? undefined}>
      <dl className={`${page.wrap} ${styles.figures}`}>
        {figures.map(({ value, label }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={type.figure}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

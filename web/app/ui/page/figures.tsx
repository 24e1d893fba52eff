import type from '../style/type.module.css';
import styles from './figures.module.css';

/** Big figures side by side, each with what it counts and, in small, what it does not say. */
export function Figures({ figures }: { figures: readonly { value: string; label: string; note?: string | null }[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ value, label, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={type.figure}>{value}</dd>
          {note != null && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

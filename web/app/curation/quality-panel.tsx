import type { Quality } from '@carrefour/config';
import { useSpaceTexts } from '../i18n/space-texts';
import styles from './curation.module.css';

/** How good a sheet is, what would raise it most, and everything that counts. */
export function QualityPanel({ quality: { score, parts } }: { quality: Quality }) {
  const { quality, fields } = useSpaceTexts().projects;
  const [first] = parts;
  return (
    <section className={styles['quality']} aria-labelledby="qualite">
      <h2 id="qualite">{quality.title}</h2>
      <p className={styles['score']}>{quality.of(score)}</p>
      <meter min={0} max={100} low={50} high={80} optimum={100} value={score} aria-labelledby="qualite" />
      <p>{first === undefined || first.points === first.of ? quality.perfect : quality.best(fields[first.field], first.of - first.points)}</p>
      <details>
        <summary>{quality.all}</summary>
        <ul>
          {parts.map(({ field, points, of }) => (
            <li key={field}>
              <span>{fields[field]}</span> <span>{quality.part(points, of)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

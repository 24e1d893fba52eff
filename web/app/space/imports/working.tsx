import type { ImportJobView } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import { ButtonLink } from '../../ui/action/button-link';
import type from '../../ui/style/type.module.css';
import styles from './imports.module.css';

const EVERY_SECONDS = 3;

/** Work under way: how far it is, what comes next. The page looks again by itself, with or without scripts; with them, what is heard is told apart from what is seen (`follow-live.ts`). */
export function Working({ job }: { job: ImportJobView }) {
  const { imports: { working } } = useSpaceTexts();
  const { step, done, total, id } = job;
  return (
    <section className={styles.stack}>
      <noscript>
        <meta httpEquiv="refresh" content={String(EVERY_SECONDS)} />
      </noscript>
      <p className={styles.unseen} role="status" data-live-said="" />
      <div className={styles.stack} data-live="">
        <h2 className={type.t3}>{working[step]}</h2>
        {total > 0 && (
          <>
            <progress className={styles.progress} value={done} max={total} aria-label={working[step]} />
            <p>{working.progress(done, total)}</p>
          </>
        )}
      </div>
      <p>{working.next[step]}</p>
      <p className={styles.hint}>{working.leave}</p>
      <p>
        <ButtonLink url={`/espace/imports/${id}`} small>
          {working.refresh}
        </ButtonLink>
      </p>
    </section>
  );
}

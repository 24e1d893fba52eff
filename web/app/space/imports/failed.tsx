import type { ImportJobView } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import action from '../../ui/action/action.module.css';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';
import { SpaceForm } from '../space-form';
import styles from './imports.module.css';

/** What went wrong, that nothing was written (or what was), and the ways on. */
export function Failed({ job }: { job: ImportJobView }) {
  const { imports: { failed, preview, said } } = useSpaceTexts();
  const { message, step, mayRun } = job;
  return (
    <section className={styles.stack}>
      <Notice kind="warn">
        <p>
          <strong>{failed.title}</strong>
        </p>
        {said(message ?? '').split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{step === 'run' ? failed.maybe : failed.nothing}</p>
      </Notice>
      <div className={styles.actions}>
        {mayRun !== 'reads' && (
          <SpaceForm>
            <button type="submit" name="do" value="again" className={`${action.button} ${action.strong}`}>
              {failed.again}
            </button>
          </SpaceForm>
        )}
        {job.preview !== null && step !== 'run' && <ButtonLink url={`/espace/imports/${job.id}/colonnes`}>{preview.columns}</ButtonLink>}
        {mayRun !== 'reads' && <ButtonLink url="/espace/imports/nouveau">{failed.other}</ButtonLink>}
      </div>
    </section>
  );
}

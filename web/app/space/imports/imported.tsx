import type { ImportJobView, ImportResult } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import action from '../../ui/action/action.module.css';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';
import { SpaceForm } from '../space-form';
import { useMember } from '../use-member';
import { Counts, ResultNotes } from './counts';
import styles from './imports.module.css';
import { RowFilters } from './row-filters';
import { UndoneList } from './undone';

/** Takes the import back, in two gestures; who may not is told whom to ask. */
function Undo({ job }: { job: ImportJobView }) {
  const { imports: { result: texts } } = useSpaceTexts();
  if (job.mayRun !== 'runs') return <p className={styles.hint}>{texts.undoAsk}</p>;
  return (
    <details>
      <summary>{texts.undo}</summary>
      <SpaceForm className={styles.actions}>
        <span className={styles.hint}>{texts.undoText}</span>
        <button type="submit" name="do" value="undo" className={action.button}>
          {texts.undoSure}
        </button>
      </SpaceForm>
    </details>
  );
}

/** What an import did: its figures, its lines, the way to the sheets, and back. */
export function Imported({ job, result }: { job: ImportJobView; result: ImportResult }) {
  const { imports: { result: texts } } = useSpaceTexts();
  const { partner } = useMember();
  const isUndone = job.state === 'undone';
  // Those of this import alone; of a large one, all of the organisation's, the latest first.
  const these = new URLSearchParams(job.projects.length > 0 ? job.projects.map((id) => ['ids', id]) : [['partner', partner.slug], ['sort', 'recent']]);
  return (
    <section className={styles.stack}>
      <Notice kind={isUndone ? 'plain' : 'good'}>
        <p>
          <strong>{isUndone ? texts.undone : texts.done}</strong>
        </p>
        {isUndone && <p>{texts.undoneText}</p>}
      </Notice>
      {isUndone && job.undone !== null && <UndoneList undone={job.undone} />}
      {isUndone && <p className={styles.hint}>{texts.before}</p>}
      <Counts result={result} done />
      <RowFilters base={`/espace/imports/${job.id}/lignes`} counts={result.filters} />
      <div className={styles.actions}>
        {!isUndone && (
          <ButtonLink url={`/recherche?${these}`} look="main">
            {texts.see}
          </ButtonLink>
        )}
        <ButtonLink url={`/espace/imports/${job.id}/lignes`}>{texts.lines}</ButtonLink>
        <a className={action.button} href={`/espace/imports/${job.id}/fichiers/run.xlsx`} download="">
          {texts.workbook}
        </a>
        {!isUndone && (
          <SpaceForm>
            <input type="hidden" name="inventory" value={job.inventory} />
            <button type="submit" name="do" value="table" className={action.button}>
              {texts.table}
            </button>
          </SpaceForm>
        )}
        {job.mayRun !== 'reads' && <ButtonLink url="/espace/imports/nouveau">{texts.another}</ButtonLink>}
      </div>
      <ResultNotes result={result} />
      {!isUndone && (
        <div className={styles.danger}>
          <Undo job={job} />
        </div>
      )}
    </section>
  );
}

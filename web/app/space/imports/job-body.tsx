import type { ImportJobView } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import form from '../../forms/form.module.css';
import action from '../../ui/action/action.module.css';
import { SpaceForm } from '../space-form';
import { Awaiting } from './awaiting';
import { Failed } from './failed';
import { Imported } from './imported';
import styles from './imports.module.css';
import { outcomeWords } from './outcome-words';
import { Rehearsed } from './rehearsed';
import { TableReady } from './table-ready';
import { Understood } from './understood';
import { Working } from './working';

type JobBodyProps = { job: ImportJobView; link: string | null };

/** The file never arrived: it is asked for again. */
function FileMissing({ job }: { job: ImportJobView }) {
  const { imports: { waitingFile, form: texts } } = useSpaceTexts();
  if (job.mayRun === 'reads') return <p>{waitingFile.text}</p>;
  return (
    <SpaceForm files className={styles.stack}>
      <p>{waitingFile.text}</p>
      <div className={form.field}>
        <label htmlFor="champ-file">{texts.file}</label>
        <p className={form.hint}>{texts.fileHint}</p>
        <input id="champ-file" type="file" name="file" accept=".csv,.xlsx,.json,.jsonld,.txt" className={form.box} />
      </div>
      <p>
        <button type="submit" className={`${action.button} ${action.main}`}>
          {waitingFile.send}
        </button>
      </p>
    </SpaceForm>
  );
}

/** What came of the work that was asked for last. */
function Outcome({ job, link }: JobBodyProps) {
  const { step, state, preview, rehearsal, result } = job;
  if (state === 'failed') return <Failed job={job} />;
  if (state === 'awaiting-approval' || state === 'refused') return <Awaiting job={job} rehearsal={rehearsal} />;
  if (step === 'return') return <TableReady job={job} />;
  if (step === 'run' && result !== null) return <Imported job={job} result={result} />;
  if (step === 'rehearse' && rehearsal !== null) return <Rehearsed job={job} rehearsal={rehearsal} link={link} />;
  return preview === null ? <FileMissing job={job} /> : <Understood job={job} preview={preview} />;
}

/** What a job has to show, by where it stands. Whoever waited for what came of it is taken there (`say-outcome.ts`). */
export function JobBody({ job, link }: JobBodyProps) {
  const { imports } = useSpaceTexts();
  if (job.state === 'waiting-file') return <FileMissing job={job} />;
  if (job.state === 'queued' || job.state === 'working' || job.state === 'accepted') return <Working job={job} />;
  return (
    <div role="group" tabIndex={-1} aria-label={outcomeWords(job, imports)} data-outcome-of-work="">
      <Outcome job={job} link={link} />
    </div>
  );
}

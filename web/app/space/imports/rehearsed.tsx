import type { ImportJobView, ImportResult } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import action from '../../ui/action/action.module.css';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';
import type from '../../ui/style/type.module.css';
import { SpaceForm } from '../space-form';
import { Counts, ResultNotes } from './counts';
import { CoverageForm } from './coverage-form';
import styles from './imports.module.css';
import { RowFilters } from './row-filters';
import { ShareForm } from './share-form';

type RehearsedProps = { job: ImportJobView; rehearsal: ImportResult; link: string | null };

/** The last step before anything is written: import for good, or ask the team to. */
function RunForm({ job, rehearsal }: Pick<RehearsedProps, 'job' | 'rehearsal'>) {
  const { imports: { result: texts } } = useSpaceTexts();
  const { vanishing } = rehearsal;
  const runs = job.mayRun === 'runs';
  return (
    <SpaceForm className={styles.stack}>
      {vanishing !== null && (
        <Notice kind="warn">
          <p>{texts.vanishing(vanishing.missing, vanishing.known)}</p>
          <p>
            <label>
              <input type="checkbox" name="accepts" value="1" /> {texts.accepts}
            </label>
          </p>
        </Notice>
      )}
      <div className={styles.actions}>
        <button type="submit" name="do" value="run" className={`${action.button} ${action.main}`}>
          {runs ? texts.run : texts.ask}
        </button>
        <span className={styles.hint}>{runs ? texts.runText : texts.askText}</span>
      </div>
    </SpaceForm>
  );
}

/** What an import would change, in figures, with the ways to read it line by line, to show it, and to decide. */
export function Rehearsed({ job, rehearsal, link }: RehearsedProps) {
  const { imports: { result: texts } } = useSpaceTexts();
  const rows = `/espace/imports/${job.id}/lignes`;
  const mayAct = job.mayRun !== 'reads';
  return (
    <section className={styles.stack}>
      <h2 className={type.t3}>{texts.rehearsed}</h2>
      <p>{texts.rehearsedText}</p>
      <Counts result={rehearsal} done={false} />
      <RowFilters base={rows} counts={rehearsal.filters} />
      {mayAct && <RunForm job={job} rehearsal={rehearsal} />}
      {mayAct && rehearsal.vanishing !== null && <CoverageForm coverage={job.choices.coverage} />}
      <ResultNotes result={rehearsal} />
      <div className={styles.actions}>
        <ButtonLink url={rows}>{texts.lines}</ButtonLink>
        <a className={action.button} href={`/espace/imports/${job.id}/fichiers/rehearsal.xlsx`} download="">
          {texts.workbook}
        </a>
        {mayAct && <ButtonLink url={`/espace/imports/${job.id}/colonnes`}>{texts.back}</ButtonLink>}
      </div>
      <p className={styles.hint}>{texts.workbookHint}</p>
      {mayAct && <ShareForm link={link} />}
    </section>
  );
}

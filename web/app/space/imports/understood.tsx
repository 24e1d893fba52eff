import type { ImportJobView, ImportPreview } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import action from '../../ui/action/action.module.css';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';
import type from '../../ui/style/type.module.css';
import { SpaceForm } from '../space-form';
import { Examples } from './examples';
import styles from './imports.module.css';

/** How the file was read, in a few facts. */
function Facts({ preview }: { preview: ImportPreview }) {
  const { imports: { preview: texts, said } } = useSpaceTexts();
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{texts.seen}</dt>
        <dd>{`${said(preview.seen)}, ${texts.rows(preview.rows)}`}</dd>
      </div>
      <div>
        <dt>{texts.key}</dt>
        <dd>{`${preview.key.columns.join(' + ')} (${preview.key.grouping ? texts.grouping : texts.onePerRow})`}</dd>
      </div>
    </dl>
  );
}

/** What was understood of a file, with its first sheets; from here one corrects, or rehearses. */
export function Understood({ job, preview }: { job: ImportJobView; preview: ImportPreview }) {
  const { imports: { preview: texts, nothingWritten, said } } = useSpaceTexts();
  const open = preview.unknown.filter(({ codes }) => codes === null).length;
  const undecided = preview.columns.filter(({ targets, heading }) => targets.length === 0 && !preview.key.columns.includes(heading)).map(({ heading }) => heading);
  const mayAct = job.mayRun !== 'reads';
  return (
    <section className={styles.stack}>
      <h2 className={type.t3}>{texts.title}</h2>
      <p>{`${texts.origins[preview.origin]} ${nothingWritten} ${texts.next}`}</p>
      {preview.problem !== null && (
        <Notice kind="warn">
          <p>
            <strong>{texts.problem}</strong>
          </p>
          <p>{said(preview.problem)}</p>
          <p>{texts.problemNext}</p>
        </Notice>
      )}
      <Facts preview={preview} />
      {undecided.length > 0 && <p className={styles.hint}>{texts.undecided(undecided.join(', '))}</p>}
      {mayAct && (
        <div className={styles.actions}>
          {preview.problem === null && (
            <SpaceForm>
              <button type="submit" name="do" value="rehearse" className={`${action.button} ${action.main}`}>
                {texts.rehearse}
              </button>
            </SpaceForm>
          )}
          <ButtonLink url={`/espace/imports/${job.id}/colonnes`}>{texts.columns}</ButtonLink>
          {preview.unknown.length > 0 && <ButtonLink url={`/espace/imports/${job.id}/mots`}>{texts.values(open)}</ButtonLink>}
        </div>
      )}
      <Examples examples={preview.examples} />
    </section>
  );
}

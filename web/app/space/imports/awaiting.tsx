import type { ImportJobView, ImportResult } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';
import { Counts } from './counts';
import styles from './imports.module.css';
import { RowFilters } from './row-filters';

/** The team is asked, or has said no: what is online stays as it is. */
export function Awaiting({ job, rehearsal }: { job: ImportJobView; rehearsal: ImportResult | null }) {
  const { imports: { result: texts, failed } } = useSpaceTexts();
  const theirs = useTheirLanguage();
  const isRefused = job.state === 'refused';
  return (
    <section className={styles.stack}>
      <Notice kind={isRefused ? 'warn' : 'plain'}>
        <p>
          <strong>{isRefused ? texts.refused : texts.awaiting}</strong>
        </p>
        {isRefused ? <p>{failed.nothing}</p> : <p>{texts.awaitingText}</p>}
        {job.answer !== null && job.answer !== '' && <p>{`${texts.answer}\u00A0: `}<span lang={theirs}>{job.answer}</span></p>}
      </Notice>
      {rehearsal !== null && (
        <>
          <Counts result={rehearsal} done={false} />
          <RowFilters base={`/espace/imports/${job.id}/lignes`} counts={rehearsal.filters} />
        </>
      )}
      {isRefused && job.mayRun !== 'reads' && (
        <div className={styles.actions}>
          <ButtonLink url="/espace/imports/nouveau">{texts.another}</ButtonLink>
          <ButtonLink url={`/espace/imports/${job.id}/colonnes`}>{texts.back}</ButtonLink>
        </div>
      )}
    </section>
  );
}

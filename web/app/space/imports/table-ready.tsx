import type { ImportJobView } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import action from '../../ui/action/action.module.css';
import { Icon } from '../../ui/pictogram/icon';
import type from '../../ui/style/type.module.css';
import styles from './imports.module.css';

/** The partner's own table, as it now stands. */
export function TableReady({ job }: { job: ImportJobView }) {
  const { imports: { result: texts } } = useSpaceTexts();
  return (
    <section className={styles.stack}>
      <h2 className={type.t3}>{texts.tableReady}</h2>
      <p>{texts.tableText}</p>
      <p>
        <a className={`${action.button} ${action.main}`} href={`/espace/imports/${job.id}/fichiers/table`} download="">
          <Icon name="dl" />
          {texts.download}
        </a>
      </p>
    </section>
  );
}

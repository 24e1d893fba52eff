import { useTexts } from '../i18n/texts';
import styles from './facet.module.css';
import { SEARCH_FORM } from './search-form';
import { useExtra } from './use-extra';

/** Only the projects that begin: one box, with what it means. */
export function EmergingFilter() {
  const { search } = useTexts();
  const { extra, refine } = useExtra();
  return (
    <div className={styles['single']}>
      <label className={styles['option']} data-chosen={extra.emerging || undefined}>
        <input type="checkbox" name="emerging" value="1" form={SEARCH_FORM} checked={extra.emerging} aria-describedby="emergents" onChange={() => refine({ emerging: !extra.emerging })} />
        <span className={styles['label']}>{search.emerging}</span>
      </label>
      <p id="emergents">{search.emergingHelp}</p>
    </div>
  );
}

import type { Coverage } from '@carrefour/config';
import form from '../../forms/form.module.css';
import { useSpaceTexts } from '../../i18n/space-texts';
import action from '../../ui/action/action.module.css';
import { SpaceForm } from '../space-form';
import styles from './imports.module.css';

/** Says that a file is the whole inventory, or additions to it; it is then read again. */
export function CoverageForm({ coverage }: { coverage: Coverage | null }) {
  const { imports: { form: texts, result } } = useSpaceTexts();
  return (
    <SpaceForm className={styles.actions}>
      <label htmlFor="etendue">{result.coverage}</label>
      <select id="etendue" name="coverage" defaultValue={coverage ?? 'additions'} className={form.box}>
        <option value="additions">{texts.additions}</option>
        <option value="full">{texts.full}</option>
      </select>
      <button type="submit" name="do" value="coverage" className={action.button}>
        {result.changeCoverage}
      </button>
    </SpaceForm>
  );
}

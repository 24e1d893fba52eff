import { localePath } from '../../i18n/locale';
import { useLocale, useTexts } from '../../i18n/texts';
import action from '../action/action.module.css';
import styles from './letter-form.module.css';

/** The newsletter, from any page: an address, and the rest is asked on the page that answers. */
export function LetterForm() {
  const { layout } = useTexts();
  return (
    <form className={styles.form} action={localePath(useLocale(), '/alertes')} method="post">
      <h2 className={styles.heading}>{layout.letter}</h2>
      <label htmlFor="lettre">{layout.letterEmail}</label>
      <div className={styles.line}>
        <input id="lettre" name="email" type="email" required maxLength={250} autoComplete="email" className={styles.box} />
        <button type="submit" className={`${action.button} ${action.small}`}>
          {layout.letterSend}
        </button>
      </div>
    </form>
  );
}

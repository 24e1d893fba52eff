import { useSpaceTexts } from '../../i18n/space-texts';
import { useTexts } from '../../i18n/texts';
import action from '../../ui/action/action.module.css';
import { SpaceForm } from '../space-form';
import form from '../../forms/form.module.css';
import styles from './imports.module.css';

/** A private link to the rehearsal for a colleague; it is told once, as it is made. */
export function ShareForm({ link }: { link: string | null }) {
  const { imports: { result: texts } } = useSpaceTexts();
  const { layout } = useTexts();
  if (link !== null)
    return (
      <div className={styles.stack} role="status">
        <label htmlFor="lien-essai">{texts.shared}</label>
        <div className={styles.share}>
          <input id="lien-essai" className={form.box} readOnly value={link} />
          <button type="button" hidden className={action.button} data-copy-field="lien-essai" data-copied={texts.copied} data-refused={layout.copyRefused}>
            {texts.copy}
          </button>
        </div>
        <p className={styles.hint}>{texts.shareHint}</p>
      </div>
    );
  return (
    <SpaceForm className={styles.actions}>
      <button type="submit" name="do" value="share" className={action.button}>
        {texts.share}
      </button>
      <span className={styles.hint}>{texts.shareHint}</span>
    </SpaceForm>
  );
}

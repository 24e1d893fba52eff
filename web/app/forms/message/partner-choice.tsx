import { useFormTexts } from '../../i18n/form-texts';
import { localePath } from '../../i18n/locale';
import { useLocale } from '../../i18n/texts';
import action from '../../ui/action/action.module.css';
import { SelectField } from '../../ui/form/field';
import styles from '../form.module.css';

/** Which partner to write to: a list, and the next page. */
export function PartnerChoice({ partners }: { partners: readonly { code: string; label: string }[] }) {
  const { contact } = useFormTexts();
  const locale = useLocale();
  return (
    <form action={localePath(locale, '/contact')} className={styles.form}>
      <input type="hidden" name="motif" value="partenaire" />
      <SelectField name="partenaire" label={contact.whichPartner} value="" all={contact.choosePartner} options={partners} />
      <p className={styles.actions}>
        <button type="submit" className={`${action.button} ${action.strong}`}>
          {contact.continue}
        </button>
      </p>
    </form>
  );
}

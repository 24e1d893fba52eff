import { localePath } from '../i18n/locale';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale } from '../i18n/texts';
import form from '../forms/form.module.css';
import action from '../ui/action/action.module.css';
import { SpaceForm } from './space-form';
import styles from './space-layout.module.css';
import { useMember } from './use-member';

/** For whoever serves several partners: acting for another of them. */
export function PartnerSwitch() {
  const { common } = useSpaceTexts();
  const { partner, partners } = useMember();
  const locale = useLocale();
  if (partners.length < 2) return null;
  return (
    <SpaceForm action={localePath(locale, '/espace/changer')} className={styles.switch}>
      <label htmlFor="partenaire-courant">{common.switchTo}</label>
      <select id="partenaire-courant" name="partner" className={form.box} defaultValue={partner.slug}>
        {partners.map(({ slug, name, role }) => (
          <option key={slug} value={slug}>
            {`${name} (${common.roles[role]})`}
          </option>
        ))}
      </select>
      <button type="submit" className={`${action.button} ${action.small}`}>
        {common.switch}
      </button>
    </SpaceForm>
  );
}

import type { CharterVersion } from '@carrefour/config';
import { useFormTexts } from '../../i18n/form-texts';
import { Link } from '../../link';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';
import { FormCheck, FormChoice } from '../form-choice';
import { FormField } from '../form-field';
import { FormSelect } from '../form-select';
import type { ReturnedForm } from '../form-trouble';
import styles from '../form.module.css';
import { PlainForm } from '../plain-form';

type Option = { code: string; label: string };
type MembershipFormProps = { stamp: string; returned: ReturnedForm | undefined; charter: CharterVersion | null; types: readonly Option[]; licences: readonly Option[] };

/** The charter that one adheres to, before saying so. */
function CharterNotice({ charter }: { charter: CharterVersion | null }) {
  const { membership } = useFormTexts();
  return (
    <Notice>
      <p>
        <strong>{membership.charterTitle}</strong>
      </p>
      <p>{charter === null ? membership.charterNone : membership.charterText([charter.title, charter.version].filter(Boolean).join(', '))}</p>
      <p className={styles.actions}>
        <ButtonLink url="/charte" small>
          {membership.charterRead}
        </ButtonLink>
        {charter?.url != null && (
          <ButtonLink url={charter.url} small icon="file">
            {membership.charterFile}
          </ButtonLink>
        )}
      </p>
    </Notice>
  );
}

/** An organisation tells who it is, what it holds, and that it recognises itself in the charter. */
export function MembershipForm({ stamp, returned, charter, types, licences }: MembershipFormProps) {
  const { membership: texts, contact } = useFormTexts();
  const { organisation, type, site, mission, inventory, inventoryName, inventoryText, motivation, shares, contactName, contactRole, email, charter: agreed } = texts;
  const labels = { organisation, type, site, mission, inventory, inventoryName, inventoryText, motivation, shares, contactName, contactRole, email, charter: agreed };
  const box = (name: keyof typeof labels) => ({ name, label: labels[name], returned });
  return (
    <PlainForm stamp={stamp} returned={returned} labels={labels} submit={texts.send}>
      <FormField {...box('organisation')} autoComplete="organization" maxLength={250} />
      <FormChoice {...box('type')} legend={type} choices={types} />
      <FormField {...box('site')} type="url" hint={texts.siteHint} optional maxLength={1000} />
      <FormField {...box('mission')} rows={4} hint={texts.missionHint} maxLength={2000} />
      <FormChoice {...box('inventory')} legend={inventory} choices={(['yes', 'no'] as const).map((code) => ({ code, ...texts.inventories[code] }))} />
      <FormField {...box('inventoryName')} hint={texts.inventoryNameHint} optional maxLength={250} />
      <FormField {...box('inventoryText')} rows={3} hint={texts.inventoryTextHint} optional maxLength={2000} />
      <FormSelect name="inventoryLicence" label={texts.inventoryLicence} none={texts.noLicence} options={licences} returned={returned} />
      <FormField {...box('motivation')} rows={4} optional maxLength={5000} />
      <FormField {...box('shares')} rows={4} optional maxLength={5000} />
      <FormField {...box('contactName')} autoComplete="name" maxLength={120} />
      <FormField {...box('contactRole')} autoComplete="organization-title" optional maxLength={120} />
      <FormField {...box('email')} type="email" hint={texts.emailHint} autoComplete="email" maxLength={250} />
      <CharterNotice charter={charter} />
      <FormCheck {...box('charter')} hint={texts.charterHint} required />
      <p className={styles.privacy}>
        {texts.privacy} <Link to="/confidentialite">{contact.privacyLink}</Link>
      </p>
    </PlainForm>
  );
}

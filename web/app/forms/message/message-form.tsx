import type { RelayRecipient } from '@carrefour/config';
import { useFormTexts } from '../../i18n/form-texts';
import { Link } from '../../link';
import { Notice } from '../../ui/notice/notice';
import { FormCheck } from '../form-choice';
import { FormField } from '../form-field';
import type { ReturnedForm } from '../form-trouble';
import styles from '../form.module.css';
import { PlainForm } from '../plain-form';
import { NeedFields, type Need } from './need-fields';

/** Who will receive what is about to be written: read before it is sent. */
function RecipientNotice({ recipient: { holder, name, instead, project } }: { recipient: RelayRecipient }) {
  const { contact } = useFormTexts();
  const holders = {
    carrier: contact.holders.carrier(project?.leadOrganisation ?? null), partner: contact.holders.partner(name ?? ''), team: contact.holders.team(name),
  };
  return (
    <Notice kind={instead === null ? 'plain' : 'warn'}>
      <p>
        <strong>{contact.received}</strong>
      </p>
      {instead !== null && <p>{contact.instead[instead]}</p>}
      <p>{holders[holder]}</p>
      <p>{contact.hidden}</p>
    </Notice>
  );
}

type MessageFormProps = {
  recipient: RelayRecipient;
  stamp: string;
  returned: ReturnedForm | undefined;
  /** What somebody looks for; left out where there is no question of it. */
  need?: Need | null | undefined;
};

/** The form of a message, under the words that say whom it goes to. */
export function MessageForm({ recipient, stamp, returned, need }: MessageFormProps) {
  const { contact } = useFormTexts();
  const labels = { name: contact.name, email: contact.email, subject: contact.subject, body: contact.body, search: contact.search };
  return (
    <>
      <RecipientNotice recipient={recipient} />
      <PlainForm stamp={stamp} returned={returned} labels={labels} submit={contact.send}>
        <FormField name="name" label={contact.name} hint={contact.nameHint} returned={returned} autoComplete="name" maxLength={120} />
        <FormField name="email" type="email" label={contact.email} hint={contact.emailHint} returned={returned} autoComplete="email" maxLength={250} />
        <FormField name="subject" label={contact.subject} returned={returned} maxLength={160} />
        <FormField name="body" rows={9} label={contact.body} hint={contact.bodyHint} returned={returned} maxLength={5000} />
        {need !== undefined && <NeedFields need={need} returned={returned} />}
        <FormCheck name="shareAddress" label={contact.shareAddress} hint={contact.shareAddressHint} returned={returned} />
        <p className={styles.privacy}>
          {contact.privacy} <Link to="/confidentialite">{contact.privacyLink}</Link>
        </p>
      </PlainForm>
    </>
  );
}

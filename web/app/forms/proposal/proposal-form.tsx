import { useState } from 'react';
import { useFormTexts } from '../../i18n/form-texts';
import { Link } from '../../link';
import action from '../../ui/action/action.module.css';
import { FormCheck } from '../form-choice';
import { FormField } from '../form-field';
import { FormSelect } from '../form-select';
import type { LikelyProject, ReturnedForm } from '../form-trouble';
import styles from '../form.module.css';
import { TypedPlaceField } from '../place/typed-place-field';
import { PlainForm } from '../plain-form';
import { LikelyList } from './likely-list';
import { useLikely } from './use-likely';

type Option = { code: string; label: string };
export type ProposalFormProps = {
  stamp: string;
  returned: ReturnedForm | undefined;
  /** What a draft holds. */
  values: Readonly<Record<string, string>>;
  likely: readonly LikelyProject[];
  themes: readonly Option[];
  partners: readonly Option[];
};

/** After the main button: Enter in a field sends, it does not put aside. */
function KeepButton() {
  const { proposal } = useFormTexts();
  return (
    <>
      <button type="submit" name="intent" value="draft" className={action.button}>
        {proposal.keep}
      </button>
      <span className={styles.hint}>{proposal.keepHint}</span>
    </>
  );
}

/** The form of a project that has no sheet yet. With scripts, likely duplicates show while its title is typed; without, once it is sent. */
export function ProposalForm({ stamp, returned, values, likely: found, themes, partners }: ProposalFormProps) {
  const { proposal, contact } = useFormTexts();
  const [title, setTitle] = useState(returned?.values['title'] ?? values['title'] ?? '');
  const likely = useLikely(title, found);
  const box = (name: keyof typeof proposal.hints) => ({ name, label: proposal.fields[name], hint: proposal.hints[name], returned, value: values[name] ?? null });
  return (
    <PlainForm stamp={stamp} returned={returned} labels={{ ...proposal.fields, name: contact.name, email: contact.email, seen: proposal.seen, placeMeant: proposal.fields.place }} submit={proposal.send} after={<KeepButton />}>
      <div onInput={({ target }) => setTitle((target as HTMLInputElement).value)}>
        <FormField {...box('title')} maxLength={250} />
      </div>
      <LikelyList likely={likely} />
      {likely.length > 0 && <FormCheck name="seen" label={proposal.seen} returned={returned} />}
      <FormField {...box('summary')} rows={3} maxLength={600} />
      <TypedPlaceField {...box('place')} />
      <FormSelect name="theme" label={proposal.fields.theme} none={proposal.noTheme} options={themes} returned={returned} value={values['theme']} />
      <FormField {...box('leadOrganisation')} optional maxLength={250} />
      <FormField {...box('website')} type="url" optional maxLength={1000} />
      <FormField {...box('startYear')} year optional maxLength={4} />
      <FormField {...box('description')} rows={8} optional maxLength={20_000} />
      <FormSelect name="partner" label={proposal.fields.partner} hint={proposal.hints.partner} none={proposal.noPartner} options={partners} returned={returned} value={values['partner']} />
      <FormField name="name" label={contact.name} returned={returned} value={values['name'] ?? null} autoComplete="name" maxLength={120} />
      <FormField name="email" type="email" label={contact.email} hint={proposal.emailHint} returned={returned} value={values['email'] ?? null} autoComplete="email" maxLength={250} />
      <FormCheck name="mine" label={proposal.mine} hint={proposal.mineHint} returned={returned} checked={values['mine'] === '1'} />
      <p className={styles.privacy}>
        {proposal.licence} {proposal.privacy} <Link to="/confidentialite">{contact.privacyLink}</Link>
      </p>
    </PlainForm>
  );
}

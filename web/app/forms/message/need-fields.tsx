import { useFormTexts } from '../../i18n/form-texts';
import { MoreLink } from '../../ui/action/button-link';
import { FormCheck } from '../form-choice';
import { FormField } from '../form-field';
import type { ReturnedForm } from '../form-trouble';

export type Need = { query: string; label: string };

/** What somebody looks for: the search they come with, in words, or the field to give one; and to be told of what will answer it. */
export function NeedFields({ need, returned }: { need: Need | null; returned: ReturnedForm | undefined }) {
  const { contact } = useFormTexts();
  return (
    <>
      {need === null ? (
        <FormField name="search" label={contact.search} hint={contact.searchHint} returned={returned} optional maxLength={2000} />
      ) : (
        <p>
          <input type="hidden" name="search" value={need.query} />
          {contact.joined} <strong>{need.label}</strong>. <MoreLink url={`/recherche?${need.query}`}>{contact.seeSearch}</MoreLink>
        </p>
      )}
      <FormCheck name="follow" label={contact.follow} hint={need === null ? contact.followWithSearch : contact.followHint} returned={returned} />
    </>
  );
}

import { FieldError, FormField, fieldId } from '../../forms/form-field';
import form from '../../forms/form.module.css';
import type { ReturnedForm } from '../../forms/form-trouble';
import { useSpaceTexts } from '../../i18n/space-texts';
import action from '../../ui/action/action.module.css';
import { SpaceForm } from '../space-form';
import styles from './groups.module.css';

/** A question to put to one's group. */
export function VoteForm({ returned }: { returned: ReturnedForm | undefined }) {
  const { groups } = useSpaceTexts();
  const dayProblem = returned?.problems['closesOn'] === undefined ? null : groups.problems.closesOn;
  return (
    <details className={styles.fold} open={returned !== undefined}>
      <summary>{groups.proposeVote}</summary>
      <SpaceForm className={form.form}>
        <p>{groups.voteRule}</p>
        <input type="hidden" name="intent" value="vote" />
        <FormField name="question" label={groups.question} returned={returned} maxLength={250} />
        <FormField name="details" label={groups.details} returned={returned} rows={3} optional maxLength={5000} />
        <FormField name="choices" label={groups.choices} hint={groups.choicesHint} returned={returned} value={groups.choicesDefault} rows={4} maxLength={2000} />
        <div className={form.field}>
          <label htmlFor={fieldId('closesOn')}>{groups.closesOn}</label>
          <p id={`${fieldId('closesOn')}-aide`} className={form.hint}>
            {groups.closesOnHint}
          </p>
          <FieldError name="closesOn" text={dayProblem} />
          <input
            id={fieldId('closesOn')} name="closesOn" type="date" required className={`${form.box} ${form.year}`} defaultValue={returned?.values['closesOn'] ?? ''}
            aria-describedby={`${fieldId('closesOn')}-aide${dayProblem === null ? '' : ` ${fieldId('closesOn')}-erreur`}`} {...(dayProblem !== null && { 'aria-invalid': true })}
          />
        </div>
        <p>
          <button type="submit" className={action.button}>
            {groups.openVote}
          </button>
        </p>
      </SpaceForm>
    </details>
  );
}

import type { GroupNote } from '@carrefour/config';
import { FormField } from '../../forms/form-field';
import form from '../../forms/form.module.css';
import type { ReturnedForm } from '../../forms/form-trouble';
import { formatDay } from '../../i18n/dates';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import action from '../../ui/action/action.module.css';
import { ButtonLink } from '../../ui/action/button-link';
import type from '../../ui/style/type.module.css';
import { SpaceForm } from '../space-form';
import styles from './groups.module.css';
import { Part } from './part';
import { TakeBack } from './take-back';

type NoteListProps = { notes: readonly GroupNote[]; mayWrite: boolean; returned: ReturnedForm | undefined };

/** What a group keeps, latest first, and a box to add to it for those who are in it. */
export function NoteList({ notes, mayWrite, returned }: NoteListProps) {
  const locale = useLocale();
  const theirs = useTheirLanguage();
  const { groups } = useSpaceTexts();
  return (
    <Part heading={groups.notes} id="notes">
      {notes.length === 0 && <p>{groups.noNotes}</p>}
      <ul className={styles.items}>
        {notes.map(({ id, title, text, url, author, partner, writtenAt, own }) => (
          <li key={id}>
            <h3 className={type.t4} lang={theirs}>{title}</h3>
            <p className={styles.by}>
              {groups.by(author, partner)}, {formatDay(writtenAt, locale)}
            </p>
            <p className={styles.text} lang={theirs}>{text}</p>
            {url !== null && (
              <p>
                <ButtonLink url={url} small icon="file">
                  {groups.openDocument}
                </ButtonLink>
              </p>
            )}
            {own && mayWrite && <TakeBack intent="withdraw-note" id={id} what={title} />}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <details className={styles.fold} open={returned !== undefined}>
          <summary>{groups.addNote}</summary>
          <SpaceForm className={form.form}>
            <input type="hidden" name="intent" value="note" />
            <FormField name="title" label={groups.noteTitle} returned={returned} maxLength={200} />
            <FormField name="noteText" label={groups.noteText} returned={returned} rows={5} maxLength={10_000} />
            <FormField name="url" label={groups.noteUrl} hint={groups.noteUrlHint} returned={returned} type="url" optional maxLength={1000} />
            <p>
              <button type="submit" className={action.button}>
                {groups.keepNote}
              </button>
            </p>
          </SpaceForm>
        </details>
      )}
    </Part>
  );
}

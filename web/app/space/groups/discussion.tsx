import type { Comment } from '@carrefour/config';
import { FormField } from '../../forms/form-field';
import form from '../../forms/form.module.css';
import type { ReturnedForm } from '../../forms/form-trouble';
import { formatMoment } from '../../i18n/dates';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import action from '../../ui/action/action.module.css';
import { SpaceForm } from '../space-form';
import { useMember } from '../use-member';
import styles from './groups.module.css';
import { Part } from './part';
import { TakeBack } from './take-back';

type DiscussionProps = { comments: readonly Comment[]; returned: ReturnedForm | undefined; /** Where the forms are sent, if not to the page itself. */ to?: string };

/** What partners say to each other about a group or a project: one plain list, and a box. */
export function Discussion({ comments, returned, to }: DiscussionProps) {
  const locale = useLocale();
  const theirs = useTheirLanguage();
  const { groups } = useSpaceTexts();
  const { role } = useMember();
  return (
    <Part heading={groups.comments} lead={groups.commentsLead} id="discussion">
      {comments.length === 0 && <p>{groups.noComments}</p>}
      <ol className={styles.items}>
        {comments.map(({ id, text, author, partner, writtenAt, own }) => (
          <li key={id} id={id}>
            <p className={styles.by}>
              {groups.by(author, partner)}, {formatMoment(writtenAt, locale)}
            </p>
            <p className={styles.text} lang={theirs}>{text}</p>
            {own && role !== 'reader' && <TakeBack intent="withdraw-comment" id={id} what={groups.thisComment} to={to} />}
          </li>
        ))}
      </ol>
      {role !== 'reader' && (
        <SpaceForm className={form.form} {...(to !== undefined && { action: to })}>
          <input type="hidden" name="intent" value="comment" />
          <FormField name="text" label={groups.addComment} returned={returned} rows={4} maxLength={4000} />
          <p>
            <button type="submit" className={action.button}>
              {groups.sendComment}
            </button>
          </p>
        </SpaceForm>
      )}
    </Part>
  );
}

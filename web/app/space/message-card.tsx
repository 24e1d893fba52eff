import type { SpaceMessage } from '@carrefour/config';
import { FormField } from '../forms/form-field';
import form from '../forms/form.module.css';
import type { ReturnedForm } from '../forms/form-trouble';
import { formatDay } from '../i18n/dates';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../i18n/texts';
import { Link } from '../link';
import action from '../ui/action/action.module.css';
import { Notice } from '../ui/notice/notice';
import type from '../ui/style/type.module.css';
import styles from './message-card.module.css';
import { SpaceForm } from './space-form';

function AnswerForm({ id, returned }: { id: string; returned: ReturnedForm | undefined }) {
  const { messages } = useSpaceTexts();
  const mine = returned?.values['id'] === id ? returned : undefined;
  return (
    <SpaceForm className={form.form}>
      <input type="hidden" name="id" value={id} />
      <FormField name="body" id={`reponse-${id}`} rows={6} label={messages.answer} returned={mine} maxLength={5000} />
      <div className={form.actions}>
        <button type="submit" name="intent" value="answer" className={`${action.button} ${action.strong}`}>{messages.send}</button>
        <button type="submit" name="intent" value="already" className={`${action.button} ${action.small}`}>{messages.already}</button>
      </div>
      <div className={form.actions}>
        <button type="submit" name="intent" value="pass-on" className={`${action.button} ${action.small}`} aria-describedby={`confier-${id}`}>{messages.passOn}</button>
        <span id={`confier-${id}`} className={form.hint}>{messages.passOnHint}</span>
      </div>
    </SpaceForm>
  );
}

/** A message a visitor wrote, with what there is to do of it. */
export function MessageCard({ message, mayAnswer, returned }: { message: SpaceMessage; mayAnswer: boolean; returned: ReturnedForm | undefined }) {
  const { messages } = useSpaceTexts();
  const locale = useLocale();
  const theirs = useTheirLanguage();
  const { id, subject, body, writer, email, state, createdAt, remindedAt, answeredAt, answer, project } = message;
  return (
    <article className={styles.card} aria-labelledby={`message-${id}`}>
      <h2 id={`message-${id}`} className={type.t4}>{subject}</h2>
      <p className={styles.facts}>
        {messages.from(writer, formatDay(createdAt, locale))}
        {project !== null && (
          <>
            {' · '}
            <Link to={`/projets/${project.slug}`}>{messages.about(project.title)}</Link>
          </>
        )}
        {answeredAt !== null && ` · ${messages.answered(formatDay(answeredAt, locale))}`}
      </p>
      <blockquote className={form.quote}>{body}</blockquote>
      {email !== null && <p className={styles.facts}>{messages.direct(email)}</p>}
      {state === 'open' && remindedAt !== null && <Notice kind="warn">{messages.reminded}</Notice>}
      {answer !== null && (
        <details>
          <summary>{messages.yours}</summary>
          <blockquote className={form.quote} lang={theirs}>{answer}</blockquote>
        </details>
      )}
      {state === 'open' && mayAnswer && <AnswerForm id={id} returned={returned} />}
    </article>
  );
}

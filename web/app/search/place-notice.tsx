import { useTexts } from '../i18n/texts';
import type { PlaceQuestion } from './place-question.server';
import styles from './search-page.module.css';

/** The place somebody typed has several towns, or none: which one was meant is asked, and what is shown meanwhile is said. */
export function PlaceNotice({ question }: { question: PlaceQuestion | null }) {
  const { search } = useTexts();
  if (question === null) return null;
  const { typed, choices } = question;
  return (
    <div role="alert" className={styles['notice']}>
      <p>{choices.length === 0 ? search.placeUnknown(typed) : search.placeWhich(typed)}</p>
      {choices.length > 0 && (
        <ul>
          {choices.map(({ label, detail, href }) => (
            <li key={href}>
              <a href={href}>{label}</a> {detail}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { useSpaceTexts } from '../i18n/space-texts';
import { Link } from '../link';
import type { PlaceQuestion } from '../search/place-question.server';
import { Notice } from '../ui/notice/notice';

/** The place that was typed has namesakes, or is nobody's: which one was meant, and that all projects are listed meanwhile. */
export function PlaceAsked({ question: { typed, choices } }: { question: PlaceQuestion }) {
  const { list } = useSpaceTexts().projects;
  return (
    <Notice kind="warn">
      <p>{choices.length === 0 ? list.unknownPlace(typed) : list.whichPlace(typed)}</p>
      {choices.length > 0 && (
        <ul>
          {choices.map(({ label, detail, href }) => (
            <li key={href}>
              <Link to={href}>{label}</Link> {detail}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

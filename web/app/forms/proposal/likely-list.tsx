import { useFormTexts } from '../../i18n/form-texts';
import { Link } from '../../link';
import { Notice } from '../../ui/notice/notice';
import type { LikelyProject } from '../form-trouble';

/** Sheets that may already tell of the project being described. Said aloud as they come, without taking the keyboard away. */
export function LikelyList({ likely }: { likely: readonly LikelyProject[] }) {
  const { proposal } = useFormTexts();
  return (
    <div aria-live="polite">
      {likely.length > 0 && (
        <Notice kind="warn">
          <p>
            <strong>{proposal.likely(likely.length)}</strong>
          </p>
          <ul>
            {likely.map(({ slug, title, where, to }) => (
              <li key={slug}>
                <Link to={to ?? `/projets/${slug}`} target="_blank">
                  {title}
                </Link>
                {where !== null && `, ${where}`}
              </li>
            ))}
          </ul>
          <p>{proposal.likelyText}</p>
        </Notice>
      )}
    </div>
  );
}

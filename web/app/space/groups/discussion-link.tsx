import { useSpaceTexts } from '../../i18n/space-texts';
import { Link } from '../../link';

/** The way to what partners say of a project. */
export function DiscussionLink({ project }: { project: string }) {
  const { groups } = useSpaceTexts();
  return (
    <p>
      <Link to={`/espace/discussions/${project}`}>{groups.comments}</Link>
    </p>
  );
}

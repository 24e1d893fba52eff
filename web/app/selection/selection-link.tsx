import { useTexts } from '../i18n/texts';
import { Link } from '../link';

/** The way to the selection, once there is one: its script shows it and counts. */
export function SelectionLink({ className }: { className?: string | undefined }) {
  const { selection } = useTexts();
  return (
    <Link to="/selection" className={className} data-selection-link hidden suppressHydrationWarning>
      {selection.link}
    </Link>
  );
}

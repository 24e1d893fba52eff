import { useTexts } from '../i18n/texts';
import { Icon } from '../ui/pictogram/icon';
import styles from './keep-button.module.css';

type KeepButtonProps = { id: string; title: string; /** In a corner of what it is about: its icon alone. */ compact?: boolean };

/** Keeps a project in this browser's selection, or lets it go. Shown by the page's script, without which it could do nothing. */
export function KeepButton({ id, title, compact = false }: KeepButtonProps) {
  const { selection } = useTexts();
  return (
    <button type="button" className={compact ? `${styles['keep']} ${styles['compact']}` : styles['keep']} data-keep={id} aria-pressed={false} aria-label={selection.keepThis(title)} hidden suppressHydrationWarning>
      <Icon name="keep" /> {compact ? null : selection.keep}
    </button>
  );
}

import { useTexts, useTheirLanguage } from '../i18n/texts';
import { Icon } from '../ui/pictogram/icon';
import styles from './keep-button.module.css';

type KeepButtonProps = { id: string; title: string; /** In a corner of what it is about: its icon alone. */ compact?: boolean };

/** Keeps a project in this browser's selection, or lets it go, and says which. Shown by the page's script, without which it could do nothing. */
export function KeepButton({ id, title, compact = false }: KeepButtonProps) {
  const { selection } = useTexts();
  const theirs = useTheirLanguage();
  return (
    <button type="button" className={compact ? `${styles['keep']} ${styles['compact']}` : styles['keep']} data-keep={id} data-kept="false" hidden suppressHydrationWarning>
      {compact && <Icon name="keep" />}
      <span className={styles['words']}>
        <span className={styles['free']}>
          {!compact && <Icon name="keep" />} {selection.keep} <span className={styles['heard']}>{selection.keepThis} <span lang={theirs}>{title}</span></span>
        </span>
        <span className={styles['kept']}>
          {!compact && <Icon name="check" />} {selection.kept} <span className={styles['heard']}>{selection.dropThis} <span lang={theirs}>{title}</span></span>
        </span>
      </span>
    </button>
  );
}

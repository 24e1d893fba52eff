import { Pictogram } from './pictogram';
import styles from './theme-tab.module.css';

/** The divider which stands on a card's edge: paper, pictogram and name of the theme. */
export function ThemeTab({ paper, label }: { paper: string; label: string }) {
  return (
    <span className={styles.tab} data-paper={paper}>
      <Pictogram paper={paper} className={styles.pictogram} />
      {label}
    </span>
  );
}

import styles from './pictogram.module.css';
import { pictogramOf } from './theme-paper';

/** A theme's pictogram, cut out of the paper behind it. Its name always stands beside it in words. */
export function Pictogram({ paper, className }: { paper: string; className?: string | undefined }) {
  return (
    <svg className={`${styles.pictogram} ${className ?? ''}`} aria-hidden="true" focusable="false" viewBox="0 0 48 48">
      <use href={`/pictograms.svg#${pictogramOf(paper)}`} />
    </svg>
  );
}

/** The same on a square of the theme's paper. */
export function PaperTile({ paper, className }: { paper: string; className?: string | undefined }) {
  return (
    <span className={`${styles.tile} ${className ?? ''}`} data-paper={paper}>
      <Pictogram paper={paper} />
    </span>
  );
}

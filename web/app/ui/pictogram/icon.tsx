import styles from './pictogram.module.css';

export type IconName =
  | 'search' | 'place' | 'arrow' | 'chev' | 'chevr' | 'x' | 'check' | 'filter' | 'list' | 'map' | 'mail' | 'link' | 'print' | 'flag'
  | 'keep' | 'ext' | 'clock' | 'people' | 'plus' | 'minus' | 'menu' | 'file' | 'warn' | 'info' | 'home' | 'sort' | 'dl' | 'target';

/** An interface icon of the sprite; always beside its words, so silent. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg className={`${styles.icon} ${className ?? ''}`} aria-hidden="true" focusable="false" viewBox="0 0 24 24">
      <use href={`/pictograms.svg#i-${name}`} />
    </svg>
  );
}

import { pictogramOf } from '../pictogram/theme-paper';
import styles from './pin.module.css';

/** One project at a point: a square label of its paper, standing on the place. */
export function Pin({ x, y, paper }: { x: number; y: number; paper: string }) {
  return (
    <g transform={`translate(${x} ${y})`} data-paper={paper}>
      <g className={styles.pin}>
        <path d="M-19 -47H19V-10H7L0 0L-7 -10H-19Z" className={styles.frame} />
        <path d="M-15.500 -43.500H15.500V-13.500H-15.500Z" className={styles.label} />
        <svg x={-12.5} y={-41} width={25} height={25} viewBox="0 0 48 48" className={styles.pictogram}>
          <use href={`/pictograms.svg#${pictogramOf(paper)}`} />
        </svg>
      </g>
    </g>
  );
}

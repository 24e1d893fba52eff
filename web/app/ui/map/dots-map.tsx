import { BaseMapSvg } from './base-drawing';
import styles from './dots-map.module.css';
import type { DotsMapData } from './dots-map.server';

/** One vermilion square a place. */
export function DotsMap({ map: { drawing, dots, highlight }, label }: { map: DotsMapData; label: string }) {
  return (
    <BaseMapSvg drawing={drawing} label={label} highlight={highlight}>
      {dots.map(({ x, y }, index) => (
        <rect key={index} x={x - 3.5} y={y - 3.5} width={7} height={7} className={styles.dot} />
      ))}
    </BaseMapSvg>
  );
}

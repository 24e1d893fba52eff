import { BaseMapSvg } from './base-drawing';
import styles from './dots-map.module.css';
import type { DotsMapData } from './dots-map.server';

/** One vermilion square a place; the commune it is about, ringed and named. */
export function DotsMap({ map: { drawing, dots, highlight, here }, label }: { map: DotsMapData; label: string }) {
  return (
    <BaseMapSvg drawing={drawing} label={label} highlight={highlight}>
      {here !== undefined && <circle cx={here.x} cy={here.y} r={16} className={styles.here} />}
      {dots.map(({ x, y }, index) => (
        <rect key={index} x={x - 3.5} y={y - 3.5} width={7} height={7} className={styles.dot} />
      ))}
      {here !== undefined && (
        <text x={here.x} y={here.y - 24} textAnchor="middle" className={styles.name}>
          {here.name}
        </text>
      )}
    </BaseMapSvg>
  );
}

import type { ReactNode } from 'react';
import styles from './base-drawing.module.css';
import type { BaseDrawing } from './base-drawing.server';

/** A map drawn on the server: cream land, quiet sea, dashed departments, plain regions. `label` says what it shows. */
export function BaseMapSvg({ drawing, label, highlight, children }: { drawing: BaseDrawing; label: string; highlight?: string | undefined; children?: ReactNode }) {
  const { width, height, abroad, land, departments, regions, towns } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.map} role="img" aria-label={label}>
      <rect width={width} height={height} className={styles.sea} />
      <path d={abroad} className={styles.abroad} />
      <path d={land} className={styles.land} />
      {highlight !== undefined && <path d={highlight} className={styles.highlight} />}
      <path d={departments} className={styles.departments} />
      <path d={regions} className={styles.regions} />
      {highlight !== undefined && <path d={highlight} className={styles.outline} />}
      {towns.map(({ name, x, y, before }) => (
        <g key={name} className={styles.town}>
          <rect x={x - 2.5} y={y - 2.5} width={5} height={5} />
          <text x={before ? x - 7 : x + 7} y={y + 4.5} textAnchor={before ? 'end' : 'start'}>
            {name}
          </text>
        </g>
      ))}
      {children}
    </svg>
  );
}

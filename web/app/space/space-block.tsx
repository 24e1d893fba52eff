import { useId, type ReactNode } from 'react';
import type from '../ui/style/type.module.css';
import styles from './space-block.module.css';

type SpaceBlockProps = { heading: string; intro?: ReactNode; more?: ReactNode; id?: string; children: ReactNode };

/** A part of a page of the space, under its heading. Named by it for assistive technologies. */
export function SpaceBlock({ heading, intro, more, id, children }: SpaceBlockProps) {
  const headingId = useId();
  return (
    <section id={id} className={styles.block} aria-labelledby={headingId}>
      <div className={styles.top}>
        <h2 id={headingId} className={type.t4}>
          {heading}
        </h2>
        {more}
      </div>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}

import { useId, type ReactNode } from 'react';
import page from '../style/page.module.css';
import type from '../style/type.module.css';
import styles from './section.module.css';

type SectionProps = {
  heading?: string | null | undefined;
  /** A paragraph beside the heading. */
  intro?: ReactNode;
  /** The way on, at the end of the heading's line. */
  more?: ReactNode;
  ground?: 'paper' | 'board' | 'ink';
  /** A poster's title, as on the notice-board, rather than a text's. */
  poster?: boolean;
  id?: string;
  children: ReactNode;
};

const grounds = { paper: '', board: page.board, ink: page.ink };

/** A band of a page, under its heading. Named by it for assistive technologies. */
export function Section({ heading, intro, more, ground = 'paper', poster = ground !== 'paper', id, children }: SectionProps) {
  const headingId = useId();
  const hasHeading = heading !== null && heading !== undefined && heading !== '';
  return (
    <section id={id} data-ground={ground} className={`${page.section} ${grounds[ground]}`} aria-labelledby={hasHeading ? headingId : undefined}>
      <div className={page.wrap}>
        {hasHeading && (
          <div className={styles.head}>
            <h2 id={headingId} className={poster ? type.poster : type.t2}>{heading}</h2>
            {intro !== undefined && intro !== null && <p className={styles.intro}>{intro}</p>}
            {more !== undefined && <p className={styles.more}>{more}</p>}
          </div>
        )}
        {children}
      </div>
    </section>
  );
}

import { useId, type ReactNode } from 'react';
import type from '../../ui/style/type.module.css';
import styles from './groups.module.css';

/** A part of a page of the space, under its heading. */
export function Part({ heading, lead, id, children }: { heading: string; lead?: string; id?: string; children: ReactNode }) {
  const headingId = useId();
  return (
    <section id={id} className={styles.part} aria-labelledby={headingId}>
      <h2 id={headingId} className={type.t3}>
        {heading}
      </h2>
      {lead !== undefined && <p className={styles.by}>{lead}</p>}
      {children}
    </section>
  );
}

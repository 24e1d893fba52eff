import type { ReactNode } from 'react';
import { Section } from '../ui/page/section';
import styles from './form.module.css';

/** The one column in which a form is read and filled. */
export function NarrowSection({ heading, id, children }: { heading?: string; id?: string; children: ReactNode }) {
  return (
    <Section heading={heading} {...(id !== undefined && { id })}>
      <div className={styles.stack}>{children}</div>
    </Section>
  );
}

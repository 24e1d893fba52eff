import type { ReactNode } from 'react';
import { Motif } from '../motif/motif';
import type from '../style/type.module.css';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  title: string;
  text: string;
  /** 2 where no heading announces it. */
  level?: 2 | 3;
  children?: ReactNode;
};

/** Nothing here yet: a picture of an empty crossing, a plain sentence, and ways on. */
export function EmptyState({ title, text, level = 3, children }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.empty}>
      <Motif paper="TOU" id="rue-vide" className={styles.picture} />
      <div className={styles.words}>
        <Heading className={type.t2}>{title}</Heading>
        <p>{text}</p>
        {children !== undefined && <p className={styles.ways}>{children}</p>}
      </div>
    </div>
  );
}

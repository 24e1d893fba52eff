import type { ReactNode } from 'react';
import { Motif } from '../motif/motif';
import type from '../style/type.module.css';
import styles from './empty-state.module.css';

/** Nothing here yet: a picture of an empty crossing, a plain sentence, and ways on. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Motif paper="TOU" id="rue-vide" className={styles.picture} />
      <div className={styles.words}>
        <h3 className={type.t2}>{title}</h3>
        <p>{text}</p>
        {children !== undefined && <p className={styles.ways}>{children}</p>}
      </div>
    </div>
  );
}

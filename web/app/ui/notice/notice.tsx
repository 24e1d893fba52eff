import type { ReactNode } from 'react';
import { Icon } from '../pictogram/icon';
import styles from './notice.module.css';

/** A full coloured sheet that says one thing: `warn` what to know first, `good` what went well, `plain` what to know. */
export function Notice({ kind = 'plain', lang, children }: { kind?: 'warn' | 'good' | 'plain'; lang?: string | undefined; children: ReactNode }) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} lang={lang}>
      <Icon name={kind === 'good' ? 'check' : 'warn'} />
      <div>{children}</div>
    </div>
  );
}

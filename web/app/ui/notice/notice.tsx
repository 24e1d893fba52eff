import type { ReactNode } from 'react';
import { Icon } from '../pictogram/icon';
import styles from './notice.module.css';

const icons = { good: 'check', warn: 'warn', plain: 'info' } as const;

/** A full coloured sheet that says one thing: `warn` what to know first, `good` what went well, `plain` what to know. */
export function Notice({ kind = 'plain', lang, children }: { kind?: 'warn' | 'good' | 'plain'; lang?: string | undefined; children: ReactNode }) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} lang={lang}>
      <Icon name={icons[kind]} />
      <div>{children}</div>
    </div>
  );
}

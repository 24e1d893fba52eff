import type { ReactNode } from 'react';
import { Pictogram } from '../pictogram/pictogram';
import styles from './action.module.css';
import { CmsLink } from './cms-link';

/** A small label that leads to a search or a filtered list; with `paper`, a theme. */
export function Chip({ url, paper, current = false, children }: { url: string; paper?: string; current?: boolean; children: ReactNode }) {
  return (
    <CmsLink url={url} className={styles.chip} data-paper={paper} aria-current={current ? 'true' : undefined}>
      {paper !== undefined && <Pictogram paper={paper} />}
      {children}
    </CmsLink>
  );
}

import type { ReactNode } from 'react';
import { Motif } from '../motif/motif';
import page from '../style/page.module.css';
import type from '../style/type.module.css';
import { Breadcrumbs, type Crumb } from './breadcrumbs';
import styles from './page-head.module.css';

type PageHeadProps = {
  title: string;
  lead?: string | null;
  kicker?: ReactNode;
  crumbs: readonly Crumb[];
  /** Gives the page its drawing: always the same for a name. */
  drawing?: string;
  children?: ReactNode;
};

/** The top of a page to read: where one is, its poster title, what it says in a sentence. */
export function PageHead({ title, lead, kicker, crumbs, drawing, children }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <div className={page.wrap}>
        <Breadcrumbs crumbs={crumbs} here={title} />
        <div className={styles.grid}>
          <div className={styles.words}>
            {kicker !== undefined && <p className={type.kick}>{kicker}</p>}
            <h1 className={type.t1}>{title}</h1>
            {lead !== null && lead !== undefined && lead !== '' && <p className={`${type.lead} ${styles.lead}`}>{lead}</p>}
            {children}
          </div>
          {drawing !== undefined && <Motif paper="carrefour" id={drawing} className={styles.drawing} eager />}
        </div>
      </div>
    </div>
  );
}

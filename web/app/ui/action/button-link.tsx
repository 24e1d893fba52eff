import type { ReactNode } from 'react';
import { Icon, type IconName } from '../pictogram/icon';
import styles from './action.module.css';
import { CmsLink } from './cms-link';

type ButtonLinkProps = { url: string; look?: 'main' | 'strong' | 'plain'; small?: boolean; icon?: IconName; children: ReactNode };

/** A link that looks like a button. `main` (vermilion) once a view. */
export function ButtonLink({ url, look = 'plain', small = false, icon, children }: ButtonLinkProps) {
  const classes = [styles.button, look === 'plain' ? '' : styles[look], small ? styles.small : ''].filter(Boolean).join(' ');
  return (
    <CmsLink url={url} className={classes}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </CmsLink>
  );
}

/** "Les 34 projets semblables →": the way on from a section. */
export function MoreLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <CmsLink url={url} className={styles.more}>
      {children} <Icon name="arrow" />
    </CmsLink>
  );
}

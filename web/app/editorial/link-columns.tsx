import type { CmsLinkData } from '../cms/editorial';
import { CmsLink } from '../ui/action/cms-link';
import { Section } from '../ui/page/section';
import styles from './link-columns.module.css';

/** A long list of links, in columns. */
export function LinkColumns({ heading, links }: { heading: string; links: readonly CmsLinkData[] }) {
  if (links.length === 0) return null;
  return (
    <Section heading={heading}>
      <ul className={styles.links}>
        {links.map(({ label, url }) => (
          <li key={url}>
            <CmsLink url={url}>{label}</CmsLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

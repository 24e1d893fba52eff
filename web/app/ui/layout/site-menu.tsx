import { useLocation } from '@remix-run/react';
import type { CmsLinkData } from '../../cms/editorial';
import { frenchPath } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { CmsLink } from '../action/cms-link';
import styles from './site-menu.module.css';

/** The page itself, or a page under it. */
function currentOf(pathname: string, url: string): 'page' | 'true' | undefined {
  if (url === '/' || !url.startsWith('/')) return undefined;
  if (pathname === url) return 'page';
  const sections: Record<string, string> = { '/projets': '/recherche', '/dossiers': '/actualites' };
  const section = `/${pathname.split('/')[1] ?? ''}`;
  return section === url || sections[section] === url ? 'true' : undefined;
}

/** The main menu: where one is, is marked. */
export function SiteMenu({ links }: { links: readonly CmsLinkData[] }) {
  const { layout } = useTexts();
  const pathname = frenchPath(useLocation().pathname);
  return (
    <nav aria-label={layout.mainMenu}>
      <ul className={styles.menu}>
        {links.map(({ label, url }) => (
          <li key={url}>
            <CmsLink url={url} className={styles.link} aria-current={currentOf(pathname, url)}>
              {label}
            </CmsLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

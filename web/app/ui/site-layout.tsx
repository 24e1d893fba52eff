import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { DemoBanner } from './layout/demo-banner';
import { SiteFooter } from './layout/site-footer';
import { SiteHeader } from './layout/site-header';
import styles from './site-layout.module.css';

/** What surrounds every page. */
export function SiteLayout({ children }: { children: ReactNode }) {
  const { layout } = useTexts();
  return (
    <>
      <a href="#contenu" className={styles.skip}>
        {layout.skipToContent}
      </a>
      <DemoBanner />
      <SiteHeader />
      <main id="contenu" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}

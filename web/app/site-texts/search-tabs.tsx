import { localePath } from '../i18n/locale';
import { useLocale, useTexts } from '../i18n/texts';
import type { SearchTab, TextCounts } from './search-tab';
import styles from './search-tabs.module.css';

type SearchTabsProps = {
  current: SearchTab;
  /** The words, the same in every tab. */
  q: string;
  projects: number | null;
  texts: TextCounts | null;
};

/** Projects, partners, pages and news: what the same words find in each. */
export function SearchTabs({ current, q, projects, texts }: SearchTabsProps) {
  const { search } = useTexts();
  const base = localePath(useLocale(), '/recherche');
  const query = q === '' ? '' : `?${new URLSearchParams({ q }).toString()}`;
  const tabs = [
    { tab: 'projets', href: `${base}${query}`, count: projects },
    { tab: 'partenaires', href: `${base}/partenaires${query}`, count: texts?.partenaires ?? null },
    { tab: 'pages', href: `${base}/pages${query}`, count: texts?.pages ?? null },
  ] as const;
  return (
    <nav className={styles['tabs']} data-of-list aria-label={search.tabs.label}>
      {tabs.map(({ tab, href, count }) => (
        <a key={tab} href={href} aria-current={tab === current ? 'page' : undefined}>
          {search.tabs[tab]} {count !== null && <span>({search.tabs.count(count)})</span>}
        </a>
      ))}
    </nav>
  );
}

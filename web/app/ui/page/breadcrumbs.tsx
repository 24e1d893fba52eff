import { useLocation } from '@remix-run/react';
import { usePageLanguage } from '../../i18n/page-language';
import { useLocale, useTexts } from '../../i18n/texts';
import { CmsLink } from '../action/cms-link';
import { useSite } from '../layout/use-site';
import styles from './breadcrumbs.module.css';
import { structuredBreadcrumbs, toScriptText } from './structured-breadcrumbs';

export type Crumb = { label: string; url: string };

/** Where one is, in the language of the visitor; the last name is the page itself, in its own (`hereIn`: where the name alone is in another). Said to search engines too. */
export function Breadcrumbs({ crumbs, here, hereIn }: { crumbs: readonly Crumb[]; here: string; hereIn?: string | undefined }) {
  const { layout } = useTexts();
  const locale = useLocale();
  const { pathname } = useLocation();
  const { origin } = useSite();
  const theirs = usePageLanguage();
  const structured = toScriptText(structuredBreadcrumbs({ crumbs, here, path: pathname, origin, locale }));
  return (
    <nav aria-label={layout.breadcrumbs} lang={theirs === undefined ? undefined : locale} className={styles.breadcrumbs}>
      <ol className={styles.list}>
        {crumbs.map(({ label, url }) => (
          <li key={url}>
            <CmsLink url={url}>{label}</CmsLink>
          </li>
        ))}
        <li aria-current="page" lang={hereIn ?? theirs}>
          {here}
        </li>
      </ol>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structured }} />
    </nav>
  );
}

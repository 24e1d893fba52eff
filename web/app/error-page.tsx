import { isRouteErrorResponse } from '@remix-run/react';
import type { Locale } from './i18n/locale';
import { textsOf, useTexts } from './i18n/texts';
import { ButtonLink } from './ui/action/button-link';
import { SearchBar } from './ui/form/search-bar';
import { useSite } from './ui/layout/use-site';
import { Motif } from './ui/motif/motif';
import page from './ui/style/page.module.css';
import type from './ui/style/type.module.css';
import styles from './error-page.module.css';

type Kind = 'notFound' | 'gone' | 'refused' | 'heavy' | 'rest' | 'broken';

function kindOf(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return 'broken';
  const kinds: Record<number, Kind> = { 403: 'refused', 404: 'notFound', 410: 'gone', 413: 'heavy', 503: 'rest' };
  return kinds[error.status] ?? 'broken';
}

/** Where the team has words of its own; of a missing page, the title already says them. */
const noticeOf: Partial<Record<Kind, 'gone' | 'cmsDown' | 'serverError'>> = { gone: 'gone', rest: 'cmsDown', broken: 'serverError' };

export function errorTitle(error: unknown, locale: Locale): string {
  const { errors, layout } = textsOf(locale);
  return `${errors[`${kindOf(error)}Title`]} | ${layout.siteName}`;
}

/** 403, 404, 410, 413, 503 and 500: what happened, a search, and ways on. */
export function ErrorPage({ error }: { error: unknown }) {
  const { errors } = useTexts();
  const { settings, spaceMenu } = useSite();
  const kind = kindOf(error);
  const notice = noticeOf[kind];
  return (
    <div className={`${page.wrap} ${styles.page}`}>
      <Motif paper="TOU" id={kind} className={styles.picture} eager />
      <div className={styles.words}>
        <h1 className={type.t1}>{errors[`${kind}Title`]}</h1>
        <p className={type.lead}>{(notice === undefined ? null : settings?.notices?.[notice]) ?? errors[`${kind}Text`]}</p>
        {spaceMenu === undefined ? (
          <SearchBar />
        ) : (
          <nav aria-label={spaceMenu.label}>
            <ul className={styles.ways}>
              {spaceMenu.links.map(({ label, url }) => (
                <li key={url}>
                  <ButtonLink url={url} small>{label}</ButtonLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p className={styles.ways}>
          <ButtonLink url="/">{errors.home}</ButtonLink>
          <ButtonLink url="/territoires">{errors.territories}</ButtonLink>
          <ButtonLink url="/plan-du-site">{errors.siteMap}</ButtonLink>
        </p>
      </div>
    </div>
  );
}

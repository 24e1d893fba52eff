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

type Kind = 'notFound' | 'gone' | 'refused' | 'rest' | 'broken';

function kindOf(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return 'broken';
  const kinds: Record<number, Kind> = { 403: 'refused', 404: 'notFound', 410: 'gone', 503: 'rest' };
  return kinds[error.status] ?? 'broken';
}

/** The team's own words; of a missing page, the title already says them. */
const noticeOf = { gone: 'gone', rest: 'cmsDown', broken: 'serverError' } as const;

export function errorTitle(error: unknown, locale: Locale): string {
  const { errors, layout } = textsOf(locale);
  return `${errors[`${kindOf(error)}Title`]} | ${layout.siteName}`;
}

/** 404, 410, 503 and 500: what happened, a search, and ways on. */
export function ErrorPage({ error }: { error: unknown }) {
  const { errors } = useTexts();
  const { settings } = useSite();
  const kind = kindOf(error);
  return (
    <div className={`${page.wrap} ${styles.page}`}>
      <Motif paper="TOU" id={kind} className={styles.picture} eager />
      <div className={styles.words}>
        <h1 className={type.t1}>{errors[`${kind}Title`]}</h1>
        <p className={type.lead}>{kind === 'notFound' || kind === 'refused' ? errors[`${kind}Text`] : (settings?.notices?.[noticeOf[kind]] ?? errors[`${kind}Text`])}</p>
        <SearchBar />
        <p className={styles.ways}>
          <ButtonLink url="/">{errors.home}</ButtonLink>
          <ButtonLink url="/territoires">{errors.territories}</ButtonLink>
          <ButtonLink url="/plan-du-site">{errors.siteMap}</ButtonLink>
        </p>
      </div>
    </div>
  );
}

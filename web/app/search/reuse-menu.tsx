import { emptySearch, formatSearch, type SearchState } from '@carrefour/config';
import { localePath } from '../i18n/locale';
import { useLocale, useTexts } from '../i18n/texts';
import styles from './reuse-menu.module.css';

/** The files of a search, by the end of their address. */
const files = ['csv', 'xlsx', 'geojson', 'json', 'rss'] as const;

/** The same search in every other form, folded under one word. */
export function ReuseMenu({ state }: { state: SearchState }) {
  const { outputs } = useTexts();
  const locale = useLocale();
  const query = formatSearch({ ...state, page: emptySearch.page, perPage: emptySearch.perPage, view: emptySearch.view }).toString();
  const withQuery = (path: string) => (query === '' ? path : `${path}?${query}`);
  return (
    <>
      <a className={styles['follow']} data-of-list href={withQuery(localePath(locale, '/alertes'))}>
        {outputs.follow}
      </a>
      <details className={styles['reuse']} data-pops>
        <summary>{outputs.reuse}</summary>
        <div className={styles['menu']}>
          <p>{outputs.reuseHelp}</p>
          <ul>
            <li>
              <a href={withQuery(localePath(locale, '/recherche/imprimer'))}>{outputs.formats.print}</a>
            </li>
            {files.map((file) => (
              <li key={file}>
                <a href={withQuery(`/api/v1/projects.${file}`)}>{outputs.formats[file]}</a>
              </li>
            ))}
            <li>
              <a href={withQuery(localePath(locale, '/embed'))}>{outputs.formats.embed}</a>
            </li>
            <li>
              <a href={localePath(locale, '/donnees')}>{outputs.formats.data}</a>
            </li>
          </ul>
        </div>
      </details>
    </>
  );
}

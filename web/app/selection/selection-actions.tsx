import { localePath } from '../i18n/locale';
import { useLocale, useTexts } from '../i18n/texts';
import { Link } from '../link';
import action from '../ui/action/action.module.css';
import { useSite } from '../ui/layout/use-site';
import { idsQuery } from './kept-ids';
import styles from './selection.module.css';

const files = ['xlsx', 'csv', 'geojson', 'json'] as const;

/** What one may do with a list: send its address, print it, take it away in a file, keep it. */
export function SelectionActions({ ids }: { ids: readonly string[] }) {
  const { selection, outputs, layout } = useTexts();
  const locale = useLocale();
  const query = idsQuery(ids);
  const address = `${useSite().origin}${localePath(locale, `/selection?${query}`)}`;
  const mail = `mailto:?${new URLSearchParams({ subject: selection.mailSubject, body: address }).toString().replaceAll('+', '%20')}`;
  const button = `${action.button} ${action.small}`;
  return (
    <div className={styles.actions} data-screen-only>
      <div className={styles.share}>
        <label htmlFor="adresse">{selection.share}</label>
        <input id="adresse" readOnly value={address} className={styles.address} />
        <button type="button" className={button} data-copy-field="adresse" data-copied={selection.copied} data-refused={layout.copyRefused} hidden>
          {selection.copy}
        </button>
        <a className={button} href={mail}>
          {selection.mail}
        </a>
      </div>
      <ul className={styles.ways}>
        <li>
          <Link to={`/recherche/imprimer?${query}`}>{outputs.formats.print}</Link>
        </li>
        <li>
          <Link to={`/recherche?${query}`}>{selection.search}</Link>
        </li>
        {files.map((file) => (
          <li key={file}>
            <a href={`/api/v1/projects.${file}?${query}`}>{outputs.formats[file]}</a>
          </li>
        ))}
        <li>
          <Link to={`/embed?${query}`}>{outputs.formats.embed}</Link>
        </li>
      </ul>
      <p className={styles.own}>
        <button type="button" className={button} data-keep-all hidden>
          {selection.keepAll}
        </button>
        <button type="button" className={button} data-keep-none hidden>
          {selection.clear}
        </button>
      </p>
    </div>
  );
}

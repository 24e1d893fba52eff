import { format } from '../i18n/plural';
import { useLocale, useTexts } from '../i18n/texts';
import { Link } from '../link';
import type { CommonsPageData } from './commons-page-data.server';
import styles from './commons.module.css';

/** What each source added, changed and withdrew, under the name of each month. */
export function JournalTable({ journal }: { journal: CommonsPageData['journal'] }) {
  const { commons: texts } = useTexts();
  const locale = useLocale();
  const months = [...new Set(journal.map(({ month }) => month))];
  return (
    <div className={styles.scroll} role="region" aria-label={texts.journalTable} tabIndex={0}>
      <table className={styles.journal}>
        <thead>
          <tr>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.added}</th>
            <th scope="col">{texts.changed}</th>
            <th scope="col">{texts.withdrawn}</th>
          </tr>
        </thead>
        {months.map((month) => (
          <tbody key={month}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.month}>
                {month}
              </th>
            </tr>
            {journal
              .filter((line) => line.month === month)
              .map(({ key, partner, added, changed, withdrawn }) => (
                <tr key={key}>
                  <th scope="row">{partner === null ? texts.byHand : <Link to={`/partenaires/${partner.slug}`}>{partner.name}</Link>}</th>
                  {[added, changed, withdrawn].map((count, index) => (
                    <td key={index}>{format(count, locale)}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

import { formatDay } from '../i18n/dates';
import { useLocale, useTexts } from '../i18n/texts';
import { Section } from '../ui/page/section';
import type from '../ui/style/type.module.css';
import styles from './open-data.module.css';
import type { GivenDump } from './to-given-dump';

/** Whole copies: the edition of each year, and the latest of the week. */
export function DumpList({ dumps }: { dumps: readonly GivenDump[] }) {
  const { openData } = useTexts();
  return (
    <Section heading={openData.dumps} intro={openData.dumpsIntro} id="copies" ground="board">
      {dumps.length === 0 ? (
        <p>{openData.none}</p>
      ) : (
        <ul className={styles.dumps}>
          {dumps.map((dump) => (
            <DumpItem key={dump.edition} dump={dump} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function DumpItem({ dump: { edition, frozen, date, files, licenceLabel, licenceUrl, citation, amended } }: { dump: GivenDump }) {
  const { openData, layout } = useTexts();
  const locale = useLocale();
  return (
    <li className={styles.dump}>
      <h3 className={type.t4}>{frozen ? openData.frozen(edition.slice('edition-'.length)) : openData.daily(formatDay(date, locale))}</h3>
      <ul className={styles.files}>
        {files.map(({ name, url, records, bytes, sha256 }) => (
          <li key={name}>
            <a href={url}>{openData.files[name] ?? name}</a> <span className={type.note}>{openData.file(records, bytes)}</span>
            <p className={styles.sum}>
              {openData.checksum} <code>{sha256}</code>
            </p>
          </li>
        ))}
      </ul>
      <p className={type.note}>
        <strong>{openData.licence}</strong>
        {layout.colon} {licenceUrl === null ? licenceLabel : <a href={licenceUrl} rel="license">{licenceLabel}</a>}
      </p>
      {amended !== null && <p className={type.note}>{openData.amended(formatDay(amended, locale))}</p>}
      <p className={type.note}>
        <strong>{openData.cite}</strong>
        {layout.colon} {citation}
      </p>
    </li>
  );
}

import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import styles from './imports.module.css';

type ValueTableProps = { heads: readonly string[]; lines: readonly { field: string; values: readonly string[] }[] };

/** Values of fields side by side; on a narrow screen each says which it is. */
export function ValueTable({ heads, lines }: ValueTableProps) {
  const { imports: { fields, rows } } = useSpaceTexts();
  const theirs = useTheirLanguage();
  return (
    <table className={styles.diff}>
      <thead>
        <tr>
          <th scope="col">{rows.field}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ field, values }) => (
          <tr key={field}>
            <th scope="row">{fields[field] ?? field}</th>
            {values.map((value, index) => (
              <td key={heads[index]} data-label={heads[index]}>
                {value === '' ? <span className={styles.empty}>{rows.empty}</span> : <span lang={theirs}>{value}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { importRowFilters } from '@carrefour/config';
import { format } from '../../i18n/plural';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale } from '../../i18n/texts';
import { Chip } from '../../ui/action/chip';
import styles from './imports.module.css';

type RowFiltersProps = { base: string; counts: Readonly<Record<string, number>>; shown?: string | null | undefined };

/** The kinds of lines there are, each with its number, each a link to them alone. */
export function RowFilters({ base, counts, shown }: RowFiltersProps) {
  const locale = useLocale();
  const { imports: { rows } } = useSpaceTexts();
  const found = importRowFilters.filter((filter) => (counts[filter] ?? 0) > 0);
  return (
    <nav aria-label={rows.filterLabel}>
      <ul className={styles.chips}>
        <li>
          <Chip url={base} current={shown === null}>
            {rows.all}
          </Chip>
        </li>
        {found.map((filter) => (
          <li key={filter}>
            <Chip url={`${base}?filtre=${filter}`} current={shown === filter}>
              {`${rows.filters[filter]} (${format(counts[filter] ?? 0, locale)})`}
            </Chip>
          </li>
        ))}
      </ul>
    </nav>
  );
}

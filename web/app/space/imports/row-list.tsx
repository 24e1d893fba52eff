import type { ImportRowsPage } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import { ButtonLink } from '../../ui/action/button-link';
import styles from './imports.module.css';
import { RowDiff } from './row-diff';

/** A page of lines, and the way to the others. `base`: its address without filter or page. */
export function RowList({ lines, base }: { lines: ImportRowsPage; base: string }) {
  const { imports: { rows: texts } } = useSpaceTexts();
  const { rows, page, pages, shown, total } = lines;
  const to = (number: number) => `${base}?${new URLSearchParams({ ...(shown !== null && { filtre: shown }), page: String(number) }).toString()}`;
  if (rows.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <p>{texts.total(total)}</p>
      <ol className={styles.rows}>
        {rows.map((row, index) => (
          <li key={`${row.line ?? ''} ${row.key ?? ''} ${index}`}>
            <RowDiff row={row} />
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <nav className={styles.pages} aria-label={texts.pagesLabel}>
          {page > 1 && (
            <ButtonLink url={to(page - 1)} small>
              {texts.previous}
            </ButtonLink>
          )}
          <span>{texts.page(page, pages)}</span>
          {page < pages && (
            <ButtonLink url={to(page + 1)} small>
              {texts.next}
            </ButtonLink>
          )}
        </nav>
      )}
    </>
  );
}

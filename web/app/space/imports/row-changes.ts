import type { ImportRowsPage } from '@carrefour/config';

type Row = ImportRowsPage['rows'][number];

/** What the import would change of a sheet: not the values that somebody corrected, which stay and are told as disagreements. */
export const changesShown = ({ changes, conflicts }: Pick<Row, 'changes' | 'conflicts'>): Row['changes'] =>
  changes.filter(({ field }) => !conflicts.some((conflict) => conflict.field === field));

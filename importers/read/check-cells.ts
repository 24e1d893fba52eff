import { checkText } from './check-text.js';

export type CellProblem = { column: string | null; reason: string };

/** Why the cells of a row cannot be trusted, or `null`. Empty cells too many at the end are harmless. */
export function checkCells(cells: readonly unknown[], headings: readonly string[]): CellProblem | null {
  const extra = cells.slice(headings.length).filter((cell) => cell !== '' && cell !== null);
  if (cells.length < headings.length || extra.length > 0) {
    const reason = `${cells.length} cellules pour ${headings.length} colonnes : une cellule manque ou un séparateur est de trop. Mettez entre guillemets les textes qui contiennent le séparateur.`;
    return { column: null, reason };
  }
  for (const [index, cell] of cells.entries()) {
    const reason = typeof cell === 'string' ? checkText(cell) : null;
    if (reason !== null) return { column: headings[index] ?? null, reason };
  }
  return null;
}

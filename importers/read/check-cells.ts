import { limits } from './limits.js';

export type CellProblem = { column: string | null; reason: string };

/** What windows-1252 leaves undefined, and the mark of a byte that UTF-8 cannot read: the character is lost. */
const UNREADABLE_BYTES = /[\u0080-\u009f\ufffd]/;

/** Why the cells of a row cannot be trusted, or `null`. Empty cells too many at the end are harmless. */
export function checkCells(cells: readonly unknown[], headings: readonly string[]): CellProblem | null {
  const extra = cells.slice(headings.length).filter((cell) => cell !== '' && cell !== null);
  if (cells.length < headings.length || extra.length > 0) {
    const reason = `${cells.length} cellules pour ${headings.length} colonnes : une cellule manque ou un séparateur est de trop. Mettez entre guillemets les textes qui contiennent le séparateur.`;
    return { column: null, reason };
  }
  for (const [index, cell] of cells.entries()) {
    if (typeof cell !== 'string') continue;
    const column = headings[index] ?? null;
    if (UNREADABLE_BYTES.test(cell)) return { column, reason: 'Caractère perdu ou octets illisibles dans la cellule (ni UTF-8, ni windows-1252) : ressaisissez-la à la source.' };
    if (cell.includes('\0')) return { column, reason: 'Caractère nul dans la cellule : le fichier est abîmé à cet endroit. Ressaisissez la cellule.' };
    if (cell.length > limits.cellCharacters)
      return { column, reason: `Cellule de ${cell.length} signes (au plus ${limits.cellCharacters}) : un texte entier y a sans doute été collé. Raccourcissez-la.` };
  }
  return null;
}

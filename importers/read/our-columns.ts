import type { Inventory, Reading, SheetPart } from './inventory.js';

/** Columns of ours in a workbook sent back to a partner: never read as theirs when it is sent again. */
export const OUR_COLUMNS = ['Carrefour : statut', 'Carrefour : à savoir'] as const;
/** Any heading that starts so is ours. */
export const OURS = 'Carrefour : ';
/** A heading of ours on a sheet that we joined to a partner's table, because its recipe looks values up there. */
export const JOINED_SHEET = `${OURS}feuille jointe, que lit la recette`;
/** What ends a text that a workbook could not hold whole. */
export const CUT_MARK = ' […coupé ici par le Carrefour]';

/** Stands in the cells of a row that could not be cut into columns, until its author fills or empties them. */
export const MISSING_MARK = '[cellule absente de votre fichier : remplissez-la ou videz-la]';

const isOurs = (heading: string): boolean => heading.trim().startsWith(OURS);
export const hasOurColumns = (cells: readonly unknown[]): boolean => cells.some((cell) => typeof cell === 'string' && cell.trim() === OUR_COLUMNS[0]);

/** A text as the partner wrote it: without the apostrophe that kept a spreadsheet from running it. */
const toSupplied = (cell: unknown): unknown => (typeof cell === 'string' && /^'+\s*[=+\-@\t\r\0]/.test(cell) ? cell.slice(1) : cell);

function unfinished(cell: string): string | null {
  if (cell === MISSING_MARK) return 'Cellule restée à compléter : remplissez-la ou videz-la, et vérifiez que le reste de la ligne est dans les bonnes colonnes.';
  return cell.endsWith(CUT_MARK)
    ? 'Texte trop long pour un classeur, coupé à notre renvoi : corrigez cette ligne dans votre fichier d’origine, ou remettez ici le texte entier.'
    : null;
}

type Keep = (cells: readonly unknown[]) => unknown[];

function toTheirs(reading: Reading, keep: Keep): Reading {
  if (reading.kind === 'notice') return reading;
  if (reading.kind === 'unreadable') return { ...reading, supplied: keep(reading.supplied ?? []).map(toSupplied) };
  const theirs = Object.entries(reading.cells).filter(([heading]) => !isOurs(heading));
  const cells = Object.fromEntries(theirs.map(([heading, cell]) => [heading, toSupplied(cell)]));
  for (const [column, cell] of theirs) {
    const reason = typeof cell === 'string' ? unfinished(cell) : null;
    if (reason !== null) return { kind: 'unreadable', line: reading.line, column, reason, supplied: Object.values(cells) };
  }
  return { kind: 'row', line: reading.line, cells };
}

/** The partner's own table, from a workbook that we had annotated and that is sent again; any other inventory as it is. */
export function withoutOurColumns(inventory: Inventory): Inventory {
  const { headings, sheet, parts } = inventory;
  if (!headings.some(isOurs)) return inventory;
  const keep: Keep = (cells) => cells.filter((_, index) => !isOurs(headings[index] ?? ''));
  const keepAbove = <Part extends Pick<SheetPart, 'above'>>(part: Part): Part => ({ ...part, above: part.above.map(({ row, cells }) => ({ row, cells: keep(cells) })) });
  return {
    ...inventory,
    headings: headings.filter((heading) => !isOurs(heading)),
    ...(sheet !== undefined && { sheet: keepAbove(sheet) }),
    ...(parts !== undefined && { parts: parts.map(keepAbove) }),
    rows: async function* () {
      for await (const reading of inventory.rows()) yield toTheirs(reading, keep);
    },
  };
}

import { toColumnLetters, writeWorkbook, type WrittenCell, type WrittenRow } from '@carrefour/config/workbook';
import type { About, Credits } from './credits';
import { exportColumns } from './export-columns';
import type { ExportFormat, Outgoing } from './export-format';
import { inWords } from './in-words';
import { neutralText } from './to-csv';

/** What a sheet and one of its cells can hold. */
const LAST_ROW = 1_048_576;
const LONGEST_TEXT = 32_000;

const toCell = (value: string | number | null, style: WrittenCell['style'] = 'plain'): WrittenCell => ({
  value: typeof value === 'string' ? neutralText(value).slice(0, LONGEST_TEXT) : value,
  style,
});

async function* projectRows(projects: Outgoing['projects']): AsyncGenerator<WrittenRow> {
  yield { row: 1, cells: exportColumns.map(({ name }) => toCell(name, 'heading')) };
  let row = 2;
  for await (const project of projects) {
    yield { row, cells: exportColumns.map((column) => toCell(inWords(column, project))) };
    row += 1;
    if (row > LAST_ROW) return;
  }
}

/** Asked for once the projects are written: every source is known then. */
function* aboutRows(about: About, credits: Credits): Generator<WrittenRow> {
  const lines: (string | number | null)[][] = [
    ['Recherche', about.search],
    ['Date', about.date],
    ['Licence', about.licenceLabel, about.licenceUrl],
    ['Conditions', about.terms],
    ['Comment citer', about.citation],
    [],
    ['Source', 'Inventaire', 'Licence', 'Projets', 'Site'],
    ...credits.list().map(({ partner, inventory, licenceLabel, projects, url }) => [partner, inventory, licenceLabel, projects, url]),
    [],
    ['Colonne', 'Ce qu’elle contient'],
    ...exportColumns.map(({ name, description }) => [name, description]),
  ];
  yield { row: 1, cells: [toCell(about.title, 'heading')] };
  for (const [index, cells] of lines.entries()) yield { row: index + 2, cells: cells.map((value, column) => toCell(value, column === 0 ? 'heading' : 'plain')) };
}

/** A workbook, for people: the projects, in words rather than codes, then a sheet that says what they are, whose and under which licences. */
export const xlsxFormat: ExportFormat = {
  extension: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  isFile: true,
  write: ({ about, total, projects, credits }) =>
    writeWorkbook([
      {
        name: 'Projets', rows: () => projectRows(projects), widths: exportColumns.map(({ width }) => width), frozenRows: 1,
        filter: `A1:${toColumnLetters(exportColumns.length - 1)}${Math.min(LAST_ROW, total + 1)}`,
      },
      { name: 'À propos', rows: () => aboutRows(about, credits), widths: [24, 60, 30, 10, 40], frozenRows: 1, filter: null },
    ]) as AsyncIterable<Buffer>,
};

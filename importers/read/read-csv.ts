import { checkCells } from './check-cells.js';
import { decodeText } from './decode-text.js';
import { detectDelimiter } from './detect-delimiter.js';
import type { Inventory, Reading } from './inventory.js';
import { limits } from './limits.js';
import { readRecords, type CsvRecord } from './read-records.js';
import type { ReadOptions } from './read-options.js';
import { RefusedFile } from './refused-file.js';
import { splitBrokenLine } from './split-broken-line.js';
import { toHeadings } from './to-headings.js';

const delimiterNames: Record<string, string> = { ';': 'point-virgule', ',': 'virgule', '\t': 'tabulation', '|': 'barre verticale' };
const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

const toCells = (headings: readonly string[], cells: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(headings.map((heading, index) => [heading, cells[index]]));

function brokenNotice(line: number, swallowedTo: number): Reading {
  const range = swallowedTo > line ? `il avalait les lignes ${line} à ${swallowedTo}, qui ont été relues une à une` : 'la ligne a été relue sans lui';
  return { kind: 'notice', line, message: `Guillemet mal fermé à la ligne ${line} : ${range}. Doublez les guillemets à l’intérieur d’un texte.` };
}

/** One record as a row, or why it is not one. A record over several lines that does not fit hides a broken quote. */
function* toReadings(record: CsvRecord, headings: readonly string[], delimiter: string): Generator<Reading> {
  if ('broken' in record) {
    yield brokenNotice(record.line, record.swallowedTo);
    const cells = splitBrokenLine(record.broken, delimiter, headings.length);
    if (cells !== null) yield { kind: 'row', line: record.line, cells: toCells(headings, cells) };
    else yield { kind: 'unreadable', line: record.line, column: null, reason: 'Guillemet mal fermé : la ligne ne se découpe pas en colonnes. Fermez ou doublez ses guillemets.' };
    return;
  }
  if (isBlank(record.cells)) return;
  const problem = checkCells(record.cells, headings);
  if (problem !== null) yield { kind: 'unreadable', line: record.line, ...problem };
  else yield { kind: 'row', line: record.line, cells: toCells(headings, record.cells) };
}

/** A CSV file, whatever its encoding, delimiter and quoting. Throws `RefusedFile` when it has no headings. */
export function readCsv(bytes: Buffer, name: string, options: ReadOptions): Inventory {
  const { text, encoding, notices } = decodeText(bytes, name, options.encoding);
  const delimiter = options.delimiter ?? detectDelimiter(text);
  const headerRow = options.headerRow ?? 1;
  const records = () => afterHeader(readRecords(text, delimiter), headerRow);
  const first = firstOf(records());
  if (first === undefined || 'broken' in first || isBlank(first.cells))
    throw new RefusedFile(`${name} : la ligne ${headerRow} devrait porter les titres des colonnes, elle est vide ou illisible. Indiquez headerRow dans la recette.`);
  const headings = toHeadings(first.cells);
  if (headings.length > limits.columns) throw new RefusedFile(`${name} : ${headings.length} colonnes (au plus ${limits.columns}). Vérifiez le séparateur.`);
  return {
    format: 'csv',
    seen: `CSV, ${delimiterNames[delimiter] ?? `séparateur « ${delimiter} »`}, ${encoding}`,
    headings,
    notices,
    rows: async function* () {
      const all = records();
      all.next();
      for (const record of all) yield* toReadings(record, headings, delimiter);
    },
  };
}

const firstOf = <Item>(items: Iterable<Item>): Item | undefined => {
  for (const item of items) return item;
  return undefined;
};

function* afterHeader(records: Generator<CsvRecord>, headerRow: number): Generator<CsvRecord> {
  let started = headerRow === 1;
  for (const record of records) {
    started ||= record.line >= headerRow;
    const isEmptyStart = 'cells' in record && isBlank(record.cells);
    if (started && !(isEmptyStart && headerRow === 1)) yield record;
  }
}

import type { Bytes } from './bytes.js';
import { checkCells } from './check-cells.js';
import { detectDelimiter } from './detect-delimiter.js';
import type { Inventory, Reading } from './inventory.js';
import { limits } from './limits.js';
import { openText } from './open-text.js';
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

const signs = new Intl.NumberFormat('fr-FR');
const tooLongReason = (length: number): string =>
  `Ligne de ${signs.format(length)} signes : ce n’est pas une ligne de tableau (un fichier y a sans doute été collé, ou les fins de ligne manquent). Corrigez-la à la source.`;

const BROKEN = 'Guillemet mal fermé : la ligne ne se découpe pas en colonnes. Fermez ou doublez ses guillemets.';

function toReading(line: number, cells: readonly string[], headings: readonly string[]): Reading {
  const problem = checkCells(cells, headings);
  return problem === null ? { kind: 'row', line, cells: toCells(headings, cells) } : { kind: 'unreadable', line, supplied: cells, ...problem };
}

/** One record as a row, or why it is not one. A record over several lines that does not fit hides a broken quote. */
function* toReadings(record: CsvRecord, headings: readonly string[], delimiter: string): Generator<Reading> {
  if ('tooLong' in record) {
    yield { kind: 'unreadable', line: record.line, column: null, reason: tooLongReason(record.tooLong), supplied: [] };
    return;
  }
  if ('broken' in record) {
    yield brokenNotice(record.line, record.swallowedTo);
    const cells = splitBrokenLine(record.broken, delimiter, headings.length);
    if (cells !== null) yield toReading(record.line, cells, headings);
    else yield { kind: 'unreadable', line: record.line, column: null, reason: BROKEN, supplied: record.broken.split(delimiter) };
    return;
  }
  if (!isBlank(record.cells)) yield toReading(record.line, record.cells, headings);
}

/** A CSV file, whatever its encoding, delimiter and quoting. Throws `RefusedFile` when it has no headings. */
export function readCsv(bytes: Bytes, name: string, options: ReadOptions): Inventory {
  const { pieces, encoding, notices } = openText(bytes, name, options.encoding);
  const delimiter = options.delimiter ?? detectDelimiter(startOf(pieces()));
  const headerRow = options.headerRow ?? 1;
  const records = (columns?: number) => afterHeader(readRecords(pieces(), delimiter, columns), headerRow);
  const first = firstOf(records());
  if (first === undefined || !('cells' in first) || isBlank(first.cells))
    throw new RefusedFile(`${name} : la ligne ${headerRow} devrait porter les titres des colonnes, elle est vide ou illisible. Indiquez headerRow dans la recette.`);
  const headings = toHeadings(first.cells);
  if (headings.length > limits.columns) throw new RefusedFile(`${name} : ${headings.length} colonnes (au plus ${limits.columns}). Vérifiez le séparateur.`);
  return {
    format: 'csv',
    seen: `CSV, ${delimiterNames[delimiter] ?? `séparateur « ${delimiter} »`}, ${encoding}`,
    headings,
    notices,
    rows: async function* () {
      const all = records(headings.length);
      all.next();
      for (const record of all) yield* toReadings(record, headings, delimiter);
    },
  };
}

const SAMPLE = 200_000;
function startOf(pieces: Iterable<string>): string {
  let start = '';
  for (const piece of pieces) if ((start += piece).length >= SAMPLE) break;
  return start;
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

import type { Bytes } from './bytes.js';
import type { Aside, Inventory } from './inventory.js';
import { fillDown } from './fill-down.js';
import { fileLimits } from './file-limits.js';
import { readLinkedNodes } from './linked-nodes.js';
import { withoutOurColumns } from './our-columns.js';
import { readCsv } from './read-csv.js';
import { readJson } from './read-json.js';
import type { ReadOptions } from './read-options.js';
import { readSheets } from './read-sheets.js';
import { readXlsx } from './read-xlsx.js';
import { RefusedFile } from './refused-file.js';
import { sniffFormat } from './sniff-format.js';

/** Content tells a workbook; of two kinds of text, the recipe has the last word. */
function formatOf(bytes: Bytes, name: string, told: ReadOptions['format']): 'csv' | 'xlsx' | 'json' {
  const seen = sniffFormat(bytes.subarray(0, Math.min(bytes.length, 4096)), name);
  if (seen === 'xlsx' || told === undefined || told === 'xlsx') return seen;
  return told === 'csv' ? 'csv' : 'json';
}

/** A partner's file, recognised by its content. Throws `RefusedFile` with a French sentence and its cure. */
export async function readInventory(bytes: Bytes, name: string, options: ReadOptions = {}): Promise<Inventory> {
  if (bytes.length > fileLimits.bytes) throw new RefusedFile(`${name} pèse plus de ${fileLimits.megabytes} Mo : découpez-le en plusieurs fichiers.`);
  const readers = { csv: readCsv, xlsx: options.sheets === undefined ? readXlsx : readSheets, json: readJson };
  const inventory = withoutOurColumns(await readers[formatOf(bytes, name, options.format)](bytes, name, options));
  const linked = options.type === undefined ? inventory : await readLinkedNodes(inventory, name, options.type);
  const read = options.fill === undefined ? linked : fillDown(linked, options.fill);
  const { encoding, format } = options;
  const aside = ({ sheet, records, holding }: Aside) =>
    readInventory(bytes, name, { ...(encoding !== undefined && { encoding }), ...(format !== undefined && { format }), ...(sheet !== undefined && { sheet }), ...(records !== undefined && { records }), ...(holding !== undefined && { holding }) });
  return { ...read, aside };
}

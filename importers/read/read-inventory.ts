import type { Bytes } from './bytes.js';
import type { Aside, Inventory } from './inventory.js';
import { fillDown } from './fill-down.js';
import { limits } from './limits.js';
import { readLinkedNodes } from './linked-nodes.js';
import { withoutOurColumns } from './our-columns.js';
import { readCsv } from './read-csv.js';
import { readJson } from './read-json.js';
import type { ReadOptions } from './read-options.js';
import { readSheets } from './read-sheets.js';
import { readXlsx } from './read-xlsx.js';
import { RefusedFile } from './refused-file.js';
import { sniffFormat } from './sniff-format.js';

/** A partner's file, recognised by its content. Throws `RefusedFile` with a French sentence and its cure. */
export async function readInventory(bytes: Bytes, name: string, options: ReadOptions = {}): Promise<Inventory> {
  if (bytes.length > limits.fileBytes) throw new RefusedFile(`${name} pèse plus de ${limits.fileBytes / 1024 / 1024} Mo : découpez-le en plusieurs fichiers.`);
  const readers = { csv: readCsv, xlsx: options.sheets === undefined ? readXlsx : readSheets, json: readJson };
  const inventory = withoutOurColumns(await readers[sniffFormat(bytes.subarray(0, Math.min(bytes.length, 4096)), name)](bytes, name, options));
  const linked = options.type === undefined ? inventory : await readLinkedNodes(inventory, name, options.type);
  const read = options.fill === undefined ? linked : fillDown(linked, options.fill);
  const { encoding } = options;
  const aside = ({ sheet, records, holding }: Aside) =>
    readInventory(bytes, name, { ...(encoding !== undefined && { encoding }), ...(sheet !== undefined && { sheet }), ...(records !== undefined && { records }), ...(holding !== undefined && { holding }) });
  return { ...read, aside };
}

import { extname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { LookupTable } from '../map/lookup-tables.js';
import type { Inventory } from '../read/inventory.js';
import { RefusedFile } from '../read/refused-file.js';
import type { Report } from '../report/report.js';
import { toCsvReport } from '../report/to-csv-report.js';
import { toXlsxReport } from '../report/to-xlsx-report.js';
import { writeWholeFile } from '../report/write-whole-file.js';

const formats: Record<string, (report: Report, inventory: Inventory, tables: readonly LookupTable[]) => string | Readable> = {
  '.json': (report) => `${JSON.stringify(report, null, 2)}\n`,
  '.csv': toCsvReport,
  '.xlsx': toXlsxReport,
};

/** Refuses an unknown kind of report before the import starts, not after. */
export function checkReportPath(path: string): void {
  if (!(extname(path).toLowerCase() in formats)) throw new RefusedFile(`Rapport ${path} : donnez un nom qui finit par .json, .csv ou .xlsx.`);
}

/** Writes the report where the person asked, in the format its name says; `tables` are those the recipe looks values up in. Gives the whole path. */
export async function writeReport(path: string, folder: string, report: Report, inventory: Inventory, tables: readonly LookupTable[]): Promise<string> {
  const whole = resolve(folder, path);
  const format = formats[extname(path).toLowerCase()];
  if (format !== undefined) await writeWholeFile(whole, format(report, inventory, tables));
  return whole;
}

import type { Bytes } from './bytes.js';
import { runXlsxWorker } from './run-xlsx-worker.js';
import { scanZip } from './scan-zip.js';

type Workbook = { readonly scanned: Promise<void>; readonly sheets: Map<string, Promise<Bytes>> };
const workbooks = new WeakMap<Bytes, Workbook>();

/**
 * A sheet of a workbook as the worker unfolds it, on disk: a process each, so once for as long as the workbook is held, however many
 * ways its rows are read. Throws `RefusedFile`, each time it is asked.
 */
export async function unfoldedSheet(bytes: Bytes, name: string, sheet?: string): Promise<Bytes> {
  const workbook = workbooks.get(bytes) ?? { scanned: scanZip(bytes, name), sheets: new Map<string, Promise<Bytes>>() };
  workbooks.set(bytes, workbook);
  await workbook.scanned;
  const key = JSON.stringify(sheet ?? null);
  const unfolded = workbook.sheets.get(key) ?? runXlsxWorker(bytes, name, sheet);
  workbook.sheets.set(key, unfolded);
  return unfolded;
}

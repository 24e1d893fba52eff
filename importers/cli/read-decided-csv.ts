import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { RefusedFile } from '../read/refused-file.js';

/** A line of a CSV we wrote and a person filled in; `number` is its own in the file, from 1. */
export type DecidedLine = { readonly number: number; readonly cells: Readonly<Record<string, string | undefined>> };

/** Ours has commas; a French spreadsheet saves it again with semicolons. The headings, which are ours, tell: what is in the cells may hold both. */
function delimiterOf(text: string): ',' | ';' {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  return heading.split(';').length > heading.split(',').length ? ';' : ',';
}

/** The lines of such a CSV, each with its own number. Throws `RefusedFile` that names the line which cannot be read. */
export async function readDecidedCsv(path: string, folder: string): Promise<DecidedLine[]> {
  const text = await readFile(resolve(folder, path), 'utf8').catch(() => {
    throw new RefusedFile(`Fichier introuvable : ${path}. Vérifiez le chemin.`);
  });
  try {
    const read = parse(text, { columns: true, bom: true, delimiter: delimiterOf(text), skip_empty_lines: true, relax_column_count: true, info: true }) as unknown as { info: { lines: number }; record: DecidedLine['cells'] }[];
    return read.map(({ info, record }) => ({ number: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RefusedFile(`${path}${typeof error['lines'] === 'number' ? `, ligne ${error['lines']}` : ''} : un guillemet y est mal ouvert ou mal fermé. Corrigez cette ligne, puis relancez : rien n’a été décidé.`);
  }
}

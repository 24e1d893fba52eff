import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './data-folder.js';

/** Reads one of our own tables (semicolons, never quoted) and turns each line after the headings into a record. */
export function readTable<Row>(name: string, toRow: (cell: (index: number) => string) => Row): Row[] {
  const lines = readFileSync(join(dataFolder(), name), 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((line) => {
    const cells = line.split(';');
    return toRow((index) => cells[index] ?? '');
  });
}

/** Reads one of our own JSON files; its shape is the caller's promise, kept by the tests of the data. */
export const readJson = (name: string): unknown => JSON.parse(readFileSync(join(dataFolder(), name), 'utf8'));

import { existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LARGE = 10 * 1024 * 1024;

/** Opens a log for appending; a large one is first put aside as `<name>.previous`. */
export function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > LARGE) renameSync(file, `${file}.previous`);
  return openSync(file, 'a');
}

/** Its last lines, to show when a program dies. */
export function lastLines(file: string, count: number): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
}

import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { filtersOf, type ImportRow, type RowIndex } from '@carrefour/config';

/** Lines of a rehearsal or an import, written as they come, one JSON a line, with where each starts and which filters find it. */
export class RowLines {
  readonly #offsets: number[] = [0];
  readonly #filters = new Map<string, number[]>();
  readonly #file;

  constructor(path: string) {
    this.#file = createWriteStream(path);
    this.#file.on('error', () => undefined); // told by `end`
  }

  add(row: ImportRow): void {
    const text = `${JSON.stringify(row)}\n`;
    const ordinal = this.#offsets.length - 1;
    for (const filter of filtersOf(row)) {
      const found = this.#filters.get(filter);
      if (found === undefined) this.#filters.set(filter, [ordinal]);
      else found.push(ordinal);
    }
    this.#offsets.push((this.#offsets[ordinal] ?? 0) + Buffer.byteLength(text));
    this.#file.write(text);
  }

  /** How many lines each filter finds. */
  counts(): Record<string, number> {
    return Object.fromEntries([...this.#filters].map(([filter, found]) => [filter, found.length]));
  }

  /** Closes the lines and writes their index. */
  async end(indexPath: string): Promise<void> {
    this.#file.end();
    await once(this.#file, 'finish');
    const index: RowIndex = { offsets: this.#offsets, filters: Object.fromEntries(this.#filters) };
    await writeFile(indexPath, JSON.stringify(index));
  }
}

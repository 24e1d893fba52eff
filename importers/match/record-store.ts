import type { Comparable } from './comparable.js';

const PAGE_BYTES = 4 << 20;
const HEAD_BYTES = 4;

/** A record without the names of its fields, which would be repeated a hundred thousand times. */
const toList = ({ target, entry, title, carrier, carriesMany, hosts, positions, communes, departments, text }: Comparable) =>
  [target, entry, title, carrier, carriesMany, hosts, positions.flatMap(({ lat, lng }) => [lat, lng]), communes, departments, text] as const;

function toRecord(list: ReturnType<typeof toList>): Comparable {
  const [target, entry, title, carrier, carriesMany, hosts, points, communes, departments, text] = list;
  const positions = Array.from({ length: points.length / 2 }, (_, at) => ({ lat: points[at * 2] ?? 0, lng: points[at * 2 + 1] ?? 0 }));
  return { target, entry, title, carrier, carriesMany, hosts, positions, communes, departments, text };
}

/** Records as bytes outside the heap, read back one by one when they are compared: some 600 bytes each instead of several thousand. */
export class RecordStore {
  readonly #pages: Buffer[] = [];
  #used = PAGE_BYTES;
  /** Where each record begins: page × PAGE_BYTES + offset. */
  #starts = new Float64Array(1 << 10);
  #size = 0;

  /** Keeps a record and answers its number, counted from 0. */
  add(record: Comparable): number {
    const bytes = Buffer.from(JSON.stringify(toList(record)));
    if (this.#used + HEAD_BYTES + bytes.length > PAGE_BYTES) {
      this.#pages.push(Buffer.allocUnsafe(Math.max(PAGE_BYTES, HEAD_BYTES + bytes.length)));
      this.#used = 0;
    }
    const page = this.#pages.at(-1);
    page?.writeUInt32LE(bytes.length, this.#used);
    page?.set(bytes, this.#used + HEAD_BYTES);
    if (this.#size === this.#starts.length) {
      const larger = new Float64Array(this.#starts.length * 2);
      larger.set(this.#starts);
      this.#starts = larger;
    }
    this.#starts[this.#size] = (this.#pages.length - 1) * PAGE_BYTES + this.#used;
    this.#used += HEAD_BYTES + bytes.length;
    this.#size += 1;
    return this.#size - 1;
  }

  get(record: number): Comparable {
    const start = this.#starts[record] ?? 0;
    const page = this.#pages[Math.floor(start / PAGE_BYTES)];
    const at = start % PAGE_BYTES;
    if (page === undefined || record >= this.#size) throw new RangeError(`no record ${record}`);
    return toRecord(JSON.parse(page.toString('utf8', at + HEAD_BYTES, at + HEAD_BYTES + page.readUInt32LE(at))) as ReturnType<typeof toList>);
  }
}

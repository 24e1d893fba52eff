/** FNV-1a: two keys in millions may share a number, which only costs a comparison in vain. */
function numberOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash | 0 || 1;
}

/** Half as much again: doubling would waste as much as it holds. */
const grown = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(Math.ceil(array.length * 1.5));
  larger.set(array);
  return larger;
};

const MOST_FULL = 0.75;

/**
 * Which records bear each key, in flat arrays of numbers: a hundred thousand records with fifteen keys each take some
 * 40 MB, where maps of strings take ten times more. Lists stop at `most + 1`: beyond that a key tells nothing.
 */
export class Postings {
  // Open addressing: the key's number, its first posting (counted from 1), how many there are (never above 255).
  #keys = new Int32Array(1 << 12);
  #heads = new Int32Array(1 << 12);
  #counts = new Uint8Array(1 << 12);
  #used = 0;
  #records = new Int32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #size = 0;

  #slotOf(number: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(number, 0x9e3779b1) >>> 0 & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, heads, counts] = [this.#keys, this.#heads, this.#counts];
    this.#keys = new Int32Array(keys.length * 2);
    this.#heads = new Int32Array(keys.length * 2);
    this.#counts = new Uint8Array(keys.length * 2);
    keys.forEach((number, old) => {
      if (number === 0) return;
      const slot = this.#slotOf(number);
      this.#keys[slot] = number;
      this.#heads[slot] = heads[old] ?? 0;
      this.#counts[slot] = counts[old] ?? 0;
    });
  }

  /** Adds a record to a key's list, unless the list is longer than `most` already. */
  add(key: string, record: number, most: number): void {
    if (this.#used > this.#keys.length * MOST_FULL) this.#grow();
    const number = numberOf(key);
    const slot = this.#slotOf(number);
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = number;
      this.#used += 1;
    }
    const count = this.#counts[slot] ?? 0;
    if (count > most) return;
    if (this.#size === this.#records.length) [this.#records, this.#next] = [grown(this.#records), grown(this.#next)];
    this.#records[this.#size] = record;
    this.#next[this.#size] = this.#heads[slot] ?? 0;
    this.#size += 1;
    this.#heads[slot] = this.#size;
    this.#counts[slot] = count + 1;
  }

  /** How many records bear a key, up to its limit and one more. */
  count(key: string): number {
    return this.#counts[this.#slotOf(numberOf(key))] ?? 0;
  }

  /** The records that bear a key, the last added first. */
  list(key: string): number[] {
    const found: number[] = [];
    for (let at = this.#heads[this.#slotOf(numberOf(key))] ?? 0; at !== 0; at = this.#next[at - 1] ?? 0) found.push(this.#records[at - 1] ?? 0);
    return found;
  }
}

import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;
/** A part unfolds to this at most: a file made to exhaust memory is not read on. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The unfolded parts of a workbook (a zip), as text; those that cannot be read are left out. */
export function zipTexts(file: Buffer): string[] {
  let end = file.length - 22;
  while (end >= 0 && file.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) return [];
  const texts: string[] = [];
  for (let at = file.readUInt32LE(end + 16), left = file.readUInt16LE(end + 10); left > 0 && at + 46 <= file.length && file.readUInt32LE(at) === ENTRY; left -= 1) {
    const [method, size, local] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)];
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const bytes = file.subarray(start, start + size);
    try {
      texts.push((method === DEFLATED ? inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes).toString('utf8'));
    } catch {
      // Broken, or too big: no address can be read in it either.
    }
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return texts;
}

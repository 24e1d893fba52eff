import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP, by its central directory, as text. */
export function unzip(bytes: Buffer): string[] {
  const files: string[] = [];
  let at = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  while (at !== -1 && bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, size, name, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    files.push((method === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + name + extra + comment;
    if (at + 4 > bytes.length) break;
  }
  return files;
}

import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { scanZip } from './scan-zip.js';

/** A zip of the given entries; `declared` lets an entry lie about its inflated size. */
function zipOf(entries: { name: string; content: Buffer; declared?: number }[]): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content, declared = content.length } of entries) {
    const data = deflateRawSync(content);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(declared, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, path]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

const workbook = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };

test('a plain workbook passes', async () => {
  await expect(scanZip(zipOf([workbook]), 'f.xlsx')).resolves.toBeUndefined();
});

test.each([
  ['a bomb', [workbook, { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(60 * 1024 * 1024, 32) }], 'se décompresse en plus de 200 Mo'],
  ['a bomb whose headers lie', [workbook, { name: 'xl/s.xml', content: Buffer.alloc(60 * 1024 * 1024, 32), declared: 10 }], 'se décompresse en plus'],
  ['macros', [workbook, { name: 'xl/vbaProject.bin', content: Buffer.from('x') }], 'macros'],
  ['links to other workbooks', [workbook, { name: 'xl/externalLinks/externalLink1.xml', content: Buffer.from('x') }], 'd’autres classeurs'],
  ['an external definition', [{ name: 'xl/workbook.xml', content: Buffer.from('<!DOCTYPE a SYSTEM "http://x">') }], 'DTD'],
  ['a zip that is no workbook', [{ name: 'liste.csv', content: Buffer.from('a;b') }], 'pas un classeur'],
])('%s is refused in French before anything reads it', async (_what, entries, message) => {
  await expect(scanZip(zipOf(entries), 'f.xlsx')).rejects.toThrow(message);
}, 10_000);

test('a cut archive is refused', async () => {
  await expect(scanZip(zipOf([workbook]).subarray(0, 40), 'f.xlsx')).rejects.toThrow('illisible ou tronquée');
});

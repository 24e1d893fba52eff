import { expect, test } from '@jest/globals';
import { zipOf } from '../testing/zip-of.js';
import { scanZip } from './scan-zip.js';

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

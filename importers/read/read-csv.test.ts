import { expect, test } from '@jest/globals';
import { readingsOf, rowsOf } from '../testing/rows-of.js';
import { readCsv } from './read-csv.js';

const read = (text: string, options = {}) => readCsv(Buffer.from(text), 'f.csv', options);

test('rows carry the physical line where they start, line breaks in cells included', async () => {
  const rows = await rowsOf(read('a;b\n1;"x\ny"\n\n2;z\n'));
  expect(rows).toEqual([
    { kind: 'row', line: 2, cells: { a: '1', b: 'x\ny' } },
    { kind: 'row', line: 5, cells: { a: '2', b: 'z' } },
  ]);
});

test('an unclosed quote costs one line: those it swallowed are read again', async () => {
  const readings = await readingsOf(read('a;b\n1;bon\n"ouvert;2\n3;bon\n4;"bon"\n5;bon\n'));
  expect(readings.filter(({ kind }) => kind === 'row').map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  expect(readings.find(({ kind }) => kind === 'notice')).toMatchObject({ line: 3 });
});

test('an unclosed quote up to the end of the file names the range it swallowed', async () => {
  const readings = await readingsOf(read('a;b\n1;"ouvert\n2;bon\n3;bon\n'));
  expect(readings).toContainEqual({ kind: 'notice', line: 2, message: expect.stringMatching(/lignes 2 à [45]/) });
  expect(readings.filter(({ kind }) => kind === 'row').map(({ line }) => line)).toEqual([2, 3, 4]);
});

test('a row with cells missing or too many is reported with its line, never read by position', async () => {
  const readings = await readingsOf(read('a;b;c\n1;2\n1;2;3;4\n1;2;3\n1;2;3;;\n'));
  expect(readings.map(({ kind, line }) => [kind, line])).toEqual([['unreadable', 2], ['unreadable', 3], ['row', 4], ['row', 5]]);
});

test('a cell with a null character or a whole document in it is refused with its column', async () => {
  const readings = await readingsOf(read(`a;b\nx\0;1\n1;${'y'.repeat(100_001)}\n`));
  expect(readings).toMatchObject([{ kind: 'unreadable', line: 2, column: 'a' }, { kind: 'unreadable', line: 3, column: 'b' }]);
});

test('bytes of no known encoding are refused with their column, not turned into something else', async () => {
  const bytes = Buffer.concat([Buffer.from('a;b\né;bon\n'), Buffer.from([0x31, 0x3b, 0x81, 0x8d, 0x0a]), Buffer.from('été'), Buffer.from([0xe9, 0x28]), Buffer.from(';2\n')]);
  const readings = await readingsOf(readCsv(bytes, 'f.csv', {}));
  expect(readings).toMatchObject([{ kind: 'row', line: 2 }, { kind: 'unreadable', line: 3, column: 'b' }, { kind: 'unreadable', line: 4, column: 'a' }]);
});

test('headings may stand lower than the first row', async () => {
  const inventory = read('Export du 3 mai\n\nid;titre\n1;Alpha\n', { headerRow: 3 });
  expect(inventory.headings).toEqual(['id', 'titre']);
  expect(await rowsOf(inventory)).toMatchObject([{ line: 4 }]);
});

test('the same rows come at each reading', async () => {
  const inventory = read('a,b\n1,2\n3,4\n');
  expect(await rowsOf(inventory)).toEqual(await rowsOf(inventory));
});

test('5,000 broken lines among 5,000 good ones lose none of the good ones, in seconds', async () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? `${index};bon;x` : `"${index};cassé`));
  const readings = await readingsOf(read(`a;b;c\n${lines.join('\n')}\n`));
  expect(readings.filter(({ kind }) => kind === 'row')).toHaveLength(5_000);
  expect(readings.filter(({ kind }) => kind === 'unreadable')).toHaveLength(5_000);
}, 20_000);

import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { openText } from './open-text.js';

const read = (bytes: Buffer, encoding?: string) => {
  const { pieces, notices } = openText(bytes, 'f.csv', encoding);
  return { text: [...pieces()].join(''), notices };
};

const text = 'Épicerie d’été\nœuvre €';

test.each(['utf-8', 'windows-1252', 'utf-16le'])('a file in %s keeps its accents', (encoding) => {
  const bytes = iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' });
  expect(read(bytes).text).toBe(text);
});

test('the byte order mark goes and every line end becomes one', () => {
  expect(read(Buffer.from('\uFEFFa\r\nb\rc')).text).toBe('a\nb\nc');
});

test('lines of another encoding inside a UTF-8 file are read as they were written, and named', () => {
  const bytes = Buffer.concat([Buffer.from('é\n'), iconv.encode('forêt\n', 'windows-1252'), Buffer.from('à')]);
  const decoded = read(bytes);
  expect(decoded.text).toBe('é\nforêt\nà');
  expect(decoded.notices[0]).toMatchObject({ line: 2 });
});

test('accents broken before the file reached us are told with their line', () => {
  expect(read(Buffer.from('a\nÃ©cole')).notices[0]?.line).toBe(2);
});

test('an encoding that does not exist and a binary file are refused', () => {
  expect(() => read(Buffer.from('a'), 'utf-99')).toThrow('utf-99');
  expect(() => read(Buffer.alloc(100))).toThrow('binaire');
});

test('a large file reads the same wherever its pieces are cut', () => {
  const line = 'Épicerie d’été ; œuvre\r\n';
  const lines = 30_000;
  for (const encoding of ['utf-8', 'windows-1252', 'utf-16le']) {
    const { text } = read(iconv.encode(line.repeat(lines), encoding, { addBOM: encoding === 'utf-16le' }));
    expect(text === line.replace('\r\n', '\n').repeat(lines)).toBe(true);
  }
});

import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodeText } from './decode-text.js';

const text = 'Épicerie d’été\nœuvre €';

test.each(['utf-8', 'windows-1252', 'utf-16le'])('a file in %s keeps its accents', (encoding) => {
  const bytes = iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' });
  expect(decodeText(bytes, 'f.csv').text).toBe(text);
});

test('the byte order mark goes and every line end becomes one', () => {
  expect(decodeText(Buffer.from('\uFEFFa\r\nb\rc'), 'f.csv').text).toBe('a\nb\nc');
});

test('lines of another encoding inside a UTF-8 file are read as they were written, and named', () => {
  const bytes = Buffer.concat([Buffer.from('é\n'), iconv.encode('forêt\n', 'windows-1252'), Buffer.from('à')]);
  const decoded = decodeText(bytes, 'f.csv');
  expect(decoded.text).toBe('é\nforêt\nà');
  expect(decoded.notices[0]).toMatchObject({ line: 2 });
});

test('accents broken before the file reached us are told with their line', () => {
  expect(decodeText(Buffer.from('a\nÃ©cole'), 'f.csv').notices[0]?.line).toBe(2);
});

test('an encoding that does not exist and a binary file are refused', () => {
  expect(() => decodeText(Buffer.from('a'), 'f.csv', 'utf-99')).toThrow('utf-99');
  expect(() => decodeText(Buffer.alloc(100), 'f.csv')).toThrow('binaire');
});

import { expect, test } from '@jest/globals';
import { readInventory } from './read-inventory.js';
import { sniffFormat } from './sniff-format.js';

test('a file is recognised by its content, whatever its name says', () => {
  expect(sniffFormat(Buffer.from('[{"a":1}]'), 'liste.csv')).toBe('json');
  expect(sniffFormat(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0]), 'liste.csv')).toBe('xlsx');
  expect(sniffFormat(Buffer.from('titre;ville\n'), 'liste.json')).toBe('csv');
});

test.each([
  [Buffer.alloc(0), 'est vide'],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'Excel ancien'],
  [Buffer.from('%PDF-1.4'), 'un PDF'],
  [Buffer.from('<!doctype html><html>'), 'une page web'],
])('what is not a table is refused with its cure (%#)', (bytes, message) => {
  expect(() => sniffFormat(bytes, 'liste.csv')).toThrow(message);
});

test('a text taken for the other kind is read as the recipe says', async () => {
  const csv = Buffer.from('[Réf] ;titre\n1;Un projet\n');
  await expect(readInventory(csv, 'liste.csv')).rejects.toThrow();
  expect(await readInventory(csv, 'liste.csv', { format: 'csv' })).toMatchObject({ format: 'csv', headings: ['[Réf] ', 'titre'] });
});

import { expect, test } from '@jest/globals';
import { partOf, type KeptDocument, type KeptLink } from './kept-document.js';

const own = (column: string, name: string) => ({ column, end: { own: name } });
const holds = (owner: string, target: string): KeptLink => ({ table: 'pages_cmps', values: { field: 'blocks' }, ends: [own('entity_id', owner), own('cmp_id', target)] });
const row = (uid: string, id: number) => ({ uid, id, values: {} });

const page: KeptDocument = {
  rows: [row('page', 1), row('page', 2)],
  parts: [row('cards', 1), row('card', 1), row('cards', 2)],
  links: [
    holds('cards 1', 'card 1'), holds('page 1', 'cards 1'), holds('page 2', 'cards 2'),
    { table: 'menus', values: {}, ends: [{ column: 'menu_id', end: { uid: 'menu', id: 9, documentId: 'm', locale: null, published: true } }, own('page_id', 'page 2')] },
  ],
  files: ['abc'],
};

test('a language that goes takes its own components with it, at any depth, and leaves those of the others', () => {
  const french = partOf(page, new Set([1]));
  expect(french.rows).toEqual([row('page', 1)]);
  expect(french.parts).toEqual([row('cards', 1), row('card', 1)]);
  expect(french.links).toEqual([holds('cards 1', 'card 1'), holds('page 1', 'cards 1')]);
});

test('a document that goes whole is kept whole, with what named it', () => {
  expect(partOf(page, new Set([1, 2]))).toEqual(page);
});

import { expect, test } from '@jest/globals';
import { anImportItem } from '@carrefour/config/testing';
import { staysClosed } from './stays-closed';

const row = (openness?: 'public' | 'collectif' | 'prive') => anImportItem({ key: 'a', values: { title: 'Refuge', ...(openness && { openness }) } });
const opennessOf = (next: ReturnType<typeof row>, before?: ReturnType<typeof row>) => staysClosed(next, before).values.openness;

test('a closed sheet of which its file says nothing any more stays closed; a word opens it', () => {
  expect([opennessOf(row(), row('prive')), opennessOf(row(), row('collectif'))]).toEqual(['prive', 'collectif']);
  expect([opennessOf(row('public'), row('prive')), opennessOf(row(), row('public')), opennessOf(row(), row()), opennessOf(row())]).toEqual(['public', undefined, undefined, undefined]);
});

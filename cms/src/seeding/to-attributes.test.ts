import { expect, test } from '@jest/globals';
import { toAttributes } from './to-attributes.js';

test('lists of words become the components or the lines their type stores', () => {
  expect(
    toAttributes({ members: ['Tous'], activities: ['Formation'], terms: ['ess', 'économie sociale'] }),
  ).toEqual({
    members: [{ text: 'Tous' }],
    activities: [{ label: 'Formation' }],
    terms: 'ess\néconomie sociale',
  });
});

test('a relation written as a slug becomes the record it names', () => {
  const find = (slug: string) => (slug === 'collectif' ? 'abc' : null);
  expect(toAttributes({ title: 'Réunion', body: 'collectif' }, { body: find })).toEqual({
    title: 'Réunion',
    body: 'abc',
  });
  expect(toAttributes({ bodies: ['collectif', 'inconnu'] }, { bodies: find })).toEqual({ bodies: ['abc'] });
});

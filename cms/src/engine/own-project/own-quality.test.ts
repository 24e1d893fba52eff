import { expect, test } from '@jest/globals';
import { withWritten } from './own-quality';

const stored = { fields: { title: 'A', summary: 'Un jardin' }, images: 1 };

test('a sheet is judged with what is written of it, in the list as on its page', () => {
  const changes = [{ field: 'leadOrganisation' as const, before: null, after: 'Les Voisins' }, { field: 'summary' as const, before: 'Un jardin', after: null }];
  expect(withWritten(stored, changes)).toEqual({ fields: { title: 'A', summary: undefined, leadOrganisation: 'Les Voisins' }, images: 1 });
  expect(withWritten(stored, [])).toEqual(stored);
});

test('pictures that are added or taken off are counted', () => {
  const image = { file: 1, alt: 'a', credit: 'b', licence: 'cc-by-4.0' };
  expect(withWritten(stored, [{ field: 'images', before: null, after: [image, image] }]).images).toBe(2);
  expect(withWritten(stored, [{ field: 'images', before: null, after: null }]).images).toBe(0);
});

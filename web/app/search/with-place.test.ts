import { expect, test } from '@jest/globals';
import { emptySearch } from '@carrefour/config';
import { withPlace } from './with-place';

const lyon = { territory: 'com-69123', position: { lat: 45.76, lng: 4.84 } };

test('a town is searched around, a region or a department is a filter', () => {
  expect(withPlace(emptySearch, lyon)).toEqual({ ...emptySearch, near: { lat: 45.76, lng: 4.84, radius: 30 } });
  expect(withPlace(emptySearch, { territory: 'dep-33', position: null }).facets).toEqual({ departement: ['33'] });
  expect(withPlace(emptySearch, { territory: 'reg-53', position: null }).facets).toEqual({ region: ['53'] });
});

test('one place takes the place of another; the other filters stay, and the reader is back on page one', () => {
  const around = { ...emptySearch, q: 'vélo', facets: { theme: ['ENV'] }, near: { lat: 1, lng: 2, radius: 50 }, sort: 'distance' as const, page: 3 };
  const inGironde = withPlace(around, { territory: 'dep-33', position: null });
  expect(inGironde).toEqual({ ...around, facets: { theme: ['ENV'], departement: ['33'] }, near: null, sort: 'pertinence', page: 1 });
  expect(withPlace(inGironde, lyon)).toEqual({ ...inGironde, facets: { theme: ['ENV'] }, near: { lat: 45.76, lng: 4.84, radius: 30 } });
  expect(withPlace(around, lyon).near?.radius).toBe(50);
});

import { expect, test } from '@jest/globals';
import { listAskedSchema } from './list-asked';
import { toFacets } from './own-facets';

const facetsOf = (asked: Record<string, unknown>) => toFacets(listAskedSchema.parse(asked));

test('the filters of one’s list are those of the public search', () => {
  expect(facetsOf({ theme: 'EMP', audience: 'jeunes', scale: 'local', maturity: 'mature', territory: 'dep-2A' })).toEqual({ theme: ['EMP'], audience: ['jeunes'], scale: ['local'], maturity: ['mature'], departement: ['2A'] });
  expect(facetsOf({ territory: 'reg-84' })).toEqual({ region: ['84'] });
  expect(facetsOf({ method: 'cooperer', town: 'com-29019', year: '2019' })).toEqual({ method: ['cooperer'], commune: ['29019'], year: ['2019'] });
  expect(facetsOf({ town: 'epci-200046977', distinction: 'Lauréat du prix' })).toEqual({ epci: ['200046977'], distinction: ['Lauréat du prix'] });
  expect(facetsOf({ distinction: 'Lauréat du prix', award: '2021' })).toEqual({ laureate: ['Lauréat du prix (2021)'] });
});

test.each([{}, { theme: '' }, { theme: ['EMP', 'EDU'] }, { territory: 'com-29019' }, { territory: '69' }, { scale: 'x'.repeat(61) }])('what makes no sense asks for nothing: %j', (asked) => {
  expect(facetsOf(asked)).toBeNull();
});

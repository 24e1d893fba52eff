import { expect, test } from '@jest/globals';
import { additionsOf } from './details-of';
import { readProposed } from './read-proposed';
import { toFields } from './to-fields';

const nothing = { title: 'Four', summary: '', description: null, leadOrganisation: null, place: null, theme: null, website: null, startYear: null, mine: false };

test('what a proposal does not tell, or tells oddly, is not told', () => {
  for (const values of [null, '{}', [], 'du texte', { place: null, theme: '', startYear: 'bientôt', website: {}, mine: 'oui' }]) {
    expect(readProposed(values, 'Four')).toEqual(nothing);
    expect(toFields(readProposed(values, 'Four'), null)).toEqual({ title: 'Four' });
  }
});

test('a postcode that the team wrote as a number is one; the title is the proposal’s own', () => {
  const proposed = readProposed({ title: 'Four à pain', summary: 'Du pain', place: 26400, startYear: '2019', mine: true }, 'Four');
  expect(proposed).toEqual({ ...nothing, title: 'Four à pain', summary: 'Du pain', place: '26400', startYear: 2019, mine: true });
  expect(additionsOf(proposed).map(({ field, after }) => [field, String(after)])).toContainEqual(['place', expect.stringMatching(/^26400/)]);
  expect(toFields(proposed, null).places).toMatchObject([{ postcode: '26400' }]);
});

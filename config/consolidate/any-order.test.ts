import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ProjectFields } from '../record/project-fields.js';
import { aPlace } from '../testing/a-place.js';
import { consolidate } from './consolidate.js';
import type { Contribution } from './contribution.js';
import { namingEntry } from './naming.js';

const place = (lat: number, precision: 'address' | 'commune') =>
  aPlace({ position: { lat, lng: 2 }, precision, commune: { code: '75056', name: 'Paris' }, department: '75' });

const values: fc.Arbitrary<Contribution['values']> = fc.record(
  {
    title: fc.constantFrom('Atelier', 'L’atelier', 'ATELIER'),
    summary: fc.constantFrom('Un', 'Deux', 'Trois'),
    themes: fc.constantFrom(['SOL'], ['EMP', 'SOL'], []),
    places: fc.array(fc.constantFrom(place(48, 'address'), place(48.0004, 'address'), place(49, 'address'), place(48, 'commune')), { maxLength: 3 }),
    links: fc.constantFrom<ProjectFields['links']>([{ kind: 'site', url: 'https://a.example/' }], [{ kind: 'autre', url: 'https://a.example/' }], []),
    supports: fc.constantFrom([{ name: 'Ville' }], [{ name: 'Région' }, { name: 'Ville' }]),
  },
  { requiredKeys: ['title'] },
);

const contributions = fc.uniqueArray(
  fc.record({
    partner: fc.constantFrom('a', 'b'), inventory: fc.constantFrom('x', 'y'), key: fc.constantFrom('1', '2', '3'),
    trust: fc.constantFrom('trusted' as const, 'reviewed' as const), date: fc.constantFrom(null, '2019-01-01', '2021-06-01'), values,
  }),
  { minLength: 2, maxLength: 6, selector: ({ partner, inventory, key }) => `${partner}${inventory}${key}` },
);

test('the same entries in any order make the same project, field by field, with the same credits and the same naming source', () => {
  fc.assert(
    fc.property(contributions.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      expect(consolidate(shuffled, [])).toEqual(consolidate(list, []));
      expect(namingEntry(shuffled)).toEqual(namingEntry(list));
    }),
    { numRuns: 300, seed: 20181106 },
  );
});

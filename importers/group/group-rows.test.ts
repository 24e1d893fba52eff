import { expect, test } from '@jest/globals';
import type { MappedRow } from '../map/mapping.js';
import { groupRows } from './group-rows.js';

const row = (line: number, values: object) => ({ raw: { line, cells: {} }, values, identifiers: {}, places: [], sourceUrl: null, sourceDate: null, notes: { line, corrections: [], unknown: [] } }) as unknown as MappedRow;

test('lists spread over the rows of one project add up, each element once, and nothing is called a contradiction', () => {
  const lists = (n: number) => ({
    themes: ['EMP', `T${n}`], audiences: [`a${n}`], methods: [`m${n}`], area: [`dep-0${n}`], supports: [{ name: `S${n}` }], links: [{ kind: 'site', url: `https://${n}.example/` }], figures: [{ value: '1', label: `f${n}`, year: null }], distinctions: [{ label: 'Prix', year: 2000 + n, by: null }],
  });
  const { values, corrections } = groupRows('k', [row(2, { title: 'A', ...lists(1) }), row(3, { title: 'A', ...lists(2) })]);
  expect(values).toMatchObject({ themes: ['EMP', 'T1', 'T2'], audiences: ['a1', 'a2'], methods: ['m1', 'm2'], area: ['dep-01', 'dep-02'], supports: [{ name: 'S1' }, { name: 'S2' }] });
  expect([values.links, values.figures, values.distinctions].map((list) => list?.length)).toEqual([2, 2, 2]);
  expect(corrections).toEqual([]);
});

test('a row that closes the sheet is obeyed, wherever it stands', () => {
  for (const levels of [['public', 'prive'], ['prive', 'public']]) expect(groupRows('k', levels.map((openness, index) => row(index + 2, { title: 'A', openness }))).values.openness).toBe('prive');
});

test('a later row of the same project may complete a contact, and is told when it says otherwise of it', () => {
  const whole = groupRows('k', [row(2, { contact: { email: 'a@exemple.org', phone: null, name: 'Camille' } }), row(3, { contact: { email: null, phone: '01 02 03 04 05', name: 'Camille' } })]);
  expect([whole.values, whole.corrections]).toEqual([{ contact: { email: 'a@exemple.org', phone: '01 02 03 04 05', name: 'Camille' } }, []]);
  expect(groupRows('k', [row(2, { contact: { name: 'Camille' } }), row(3, { contact: { name: 'Dominique' } })]).corrections).toMatchObject([{ line: 3, field: 'contact' }]);
});

import { aPlace, aPublicProject } from '@carrefour/config/testing';
import { expect, test } from '@jest/globals';
import { pickSimilar } from './pick-similar';

const term = (code: string) => ({ code, label: code, labelEn: code, parent: null });
const project = (id: string, department: string | null, themes: string, methods = '') => {
  const { visibility: _visibility, origin: _origin, ...place } = aPlace();
  return aPublicProject({
    id, themes: [...themes].map(term), methods: [...methods].map(term), places: department === null ? [] : [{ ...place, department, epci: null, communeSize: null }],
  });
};
const own = project('own', '75', 'AB', 'M');
const picked = (...candidates: ReturnType<typeof project>[]) => pickSimilar(own, candidates).map(({ project: { id } }) => id);

test('two of three are from elsewhere, however many neighbours resemble', () => {
  expect(picked(own, project('n1', '75', 'AB', 'M'), project('n2', '75', 'AB', 'M'), project('n3', '75', 'AB'), project('e1', '33', 'A'), project('e2', '69', 'A'))).toEqual(['e1', 'e2', 'n1']);
});

test('the most alike come first, from different departments where possible', () => {
  expect(picked(project('e1', '33', 'A'), project('e2', '33', 'AB', 'M'), project('e3', '33', 'AB'), project('e4', '69', 'A'))).toEqual(['e2', 'e4', 'e3']);
});

test('neighbours only where nothing else is known; a project without a place is not elsewhere', () => {
  expect(picked(project('n1', '75', 'A'), project('n2', '75', 'A'), project('x', null, 'AB', 'M'))).toEqual(['n1', 'n2']);
  expect(picked()).toEqual([]);
});

test('what is shared is told, and whether it is near', () => {
  expect(pickSimilar(own, [project('e1', '33', 'AC', 'M')])).toMatchObject([{ likeness: { themes: 1, audiences: 0, methods: 1 }, isNear: false }]);
});

import { anImportItem, aPlace } from '@carrefour/config/testing';
import { expect, test } from '@jest/globals';
import { RenameFinder, type FormerEntry } from './rename-finder.js';

const text = 'Chaque samedi, des habitants réparent ensemble les objets du quartier et apprennent les uns des autres.';
const former = (key: string, title: string, leadOrganisation: string, sourceUrl: string | null = null): FormerEntry =>
  ({ key, projectId: `p-${key}`, sourceUrl, values: { title, leadOrganisation, summary: text.replace('objets', title) } });
const fresh = (key: string, title: string, leadOrganisation: string, sourceUrl: string | null = null) =>
  anImportItem({ key, sourceUrl, values: { title, leadOrganisation, summary: text.replace('objets', title) } });

function settle(before: FormerEntry[], after: ReturnType<typeof fresh>[]) {
  const finder = new RenameFinder(before, 'liste');
  after.forEach((item) => finder.consider(item));
  const { renamed, asked } = finder.settle();
  return { renamed: [...renamed].map(([key, { key: old }]) => [key, old]), asked: asked.map(({ key, former: old }) => [key, old]) };
}

test('rows whose key changed go on as the entries they were', () => {
  const before = [former('1', 'Atelier vélo', 'Association des Sources'), former('2', 'Jardin partagé', 'Les Amis du Parc')];
  const after = [fresh('B-2', 'Jardin partagé', 'Les Amis du Parc'), fresh('B-1', 'Atelier vélo', 'Association des Sources')];
  expect(settle(before, after)).toEqual({ renamed: [['B-2', '2'], ['B-1', '1']].sort(), asked: [] });
});

test('a retitled row is known by its own link, unless the link is everybody’s', () => {
  const before = [former('1', 'Atelier vélo', '', 'https://a.example/1'), former('2', 'Cuisine', '', 'https://a.example/2')];
  expect(settle(before, [fresh('x', 'La fabrique à guidons', '', 'https://a.example/1')]).renamed).toEqual([['x', '1']]);
  const shared = before.map((entry) => ({ ...entry, sourceUrl: 'https://a.example/' }));
  expect(settle(shared, [fresh('x', 'La fabrique à guidons', '', 'https://a.example/')]).renamed).toEqual([]);
});

test('a row that has nothing of those that vanished is new', () => {
  expect(settle([former('1', 'Atelier vélo', 'Association des Sources')], [fresh('9', 'Épicerie de Noé', 'Coopérative Noé')])).toEqual({ renamed: [], asked: [] });
});

test('within one list, the same title in the same commune is the same row; elsewhere on the map it is asked about, or new', () => {
  const at = (code: string) => ({ title: 'Jardin partagé', places: [aPlace({ commune: { code, name: 'Ville' }, department: code.slice(0, 2), precision: 'commune' })] });
  const before: FormerEntry[] = [{ key: '1', projectId: 'p', sourceUrl: null, values: at('44109') }];
  expect(settle(before, [anImportItem({ key: 'x', values: at('44109') })]).renamed).toEqual([['x', '1']]);
  expect(settle(before, [anImportItem({ key: 'x', values: at('29019') })]).renamed).toEqual([]);
});

test('a doubtful pair is asked about, never linked by itself', () => {
  const before: FormerEntry[] = [{ key: '1', projectId: 'p', sourceUrl: null, values: { title: 'Atelier vélo du quartier', leadOrganisation: 'Association des Sources' } }];
  const after = [anImportItem({ key: '2', values: { title: 'Atelier vélo', leadOrganisation: 'Association des Sources' } })];
  expect(settle(before, after)).toEqual({ renamed: [], asked: [['2', '1']] });
});

test('two rows that both look like one vanished entry are asked about', () => {
  const before = [former('1', 'Atelier vélo', 'Association des Sources')];
  const after = [fresh('a', 'Atelier vélo', 'Association des Sources'), fresh('b', 'Atelier vélo', 'Association des Sources')];
  expect(settle(before, after)).toEqual({ renamed: [], asked: [['a', '1'], ['b', '1']] });
});

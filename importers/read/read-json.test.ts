import { expect, test } from '@jest/globals';
import { rowsOf, readingsOf } from '../testing/rows-of.js';
import { readJson } from './read-json.js';

const read = (text: string, records?: string) => readJson(Buffer.from(text), 'f.json', { records });

test('records are found at the root, in a graph, in a property or at the path of the recipe', async () => {
  for (const [text, records] of [['[{"a":1}]'], ['{"@graph":[{"a":1}]}'], ['{"total":1,"data":[{"a":1}]}'], ['{"x":{"y":[{"a":1}]}}', 'x.y']] as const)
    expect(await rowsOf(read(text, records))).toEqual([{ kind: 'row', line: 0, cells: { a: 1 } }]);
});

test('headings are the paths of every leaf, lists opened', () => {
  expect(read('[{"a":{"b":1},"c":[{"d":1},{"e":2}]},{"f":[]}]').headings).toEqual(['a.b', 'c.d', 'c.e']);
});

test('a list element that is not an object is reported at its position', async () => {
  expect(await readingsOf(read('[{"a":1},3]'))).toMatchObject([{ kind: 'row', line: 0 }, { kind: 'unreadable', line: 1 }]);
});

test('broken JSON is refused with its line', () => {
  expect(() => read('[\n{"a": 1,}\n]')).toThrow('f.json, ligne 2, colonne 9 : JSON mal formé');
});

test('a property named after the prototype is dropped', async () => {
  expect(Object.keys((await rowsOf(read('[{"__proto__":{"x":1},"a":1}]')))[0]?.cells ?? {})).toEqual(['a']);
});

test('records are found inside an envelope too, the least deep list first; lists that records hold are none', async () => {
  const found = await rowsOf(read('{"status":"ok","result":{"collection":{"type":"FeatureCollection","features":[{"a":1},{"a":2}]},"pages":[]}}'));
  expect(found.map(({ cells }) => cells)).toEqual([{ a: 1 }, { a: 2 }]);
  expect(() => read('{"p1":{"nom":"Un","lieux":[{"ville":"Lyon"}]},"p2":{"nom":"Deux","lieux":[{"ville":"Brest"}]}}')).toThrow('aucune liste d’objets');
});

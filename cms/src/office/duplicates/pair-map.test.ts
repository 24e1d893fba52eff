import { expect, test } from '@jest/globals';
import { kilometresApart, toPairMap, type PairPoint } from './pair-map';

const lyon: PairPoint = { side: 'a', lat: 45.76, lng: 4.84, label: 'Lyon' };
const villeurbanne: PairPoint = { side: 'b', lat: 45.77, lng: 4.88, label: 'Villeurbanne' };

test('two places stand inside the map, over the land around them', () => {
  const map = toPairMap([lyon, villeurbanne]);
  expect(map?.land.length).toBeGreaterThan(0);
  for (const { x, y } of map?.points ?? []) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(map?.width ?? 0);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(map?.height ?? 0);
  }
});

test('two places of one street are drawn apart, and a scale says how far', () => {
  const map = toPairMap([lyon, { ...lyon, side: 'b', lat: lyon.lat + 0.003 }]);
  const [a, b] = map?.points ?? [];
  expect((a?.y ?? 0) - (b?.y ?? 0)).toBeGreaterThan(18);
  expect(map?.scale.kilometres).toBeLessThanOrEqual(1);
  expect(toPairMap([lyon, { side: 'b', lat: 48.85, lng: 2.35, label: 'Paris' }])?.scale.kilometres).toBeGreaterThanOrEqual(50);
});

test('no position, no map; one side without a place, no distance', () => {
  expect(toPairMap([])).toBeNull();
  expect(kilometresApart([lyon])).toBeNull();
});

test('the nearest two places count', () => {
  expect(kilometresApart([lyon, villeurbanne, { side: 'b', lat: 48.85, lng: 2.35, label: 'Paris' }])).toBeCloseTo(3.3, 0);
});

test('two projects at one address are both seen', () => {
  const [a, b] = toPairMap([lyon, { ...lyon, side: 'b' }])?.points ?? [];
  expect([a?.side, b?.side, a?.y === b?.y]).toEqual(['a', 'b', true]);
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(18);
});

import { expect, test } from '@jest/globals';
import { aPlace } from '../testing/a-place.js';
import { mergePlaces } from './merge-places.js';

const lyon = { commune: { code: '69123', name: 'Lyon' } };
const spot = (visibility: 'exact' | 'commune' | 'department' | 'hidden') => aPlace({ ...lyon, position: { lat: 45.76, lng: 4.83 }, precision: 'address', visibility });

test('a place told twice is shown no more finely than either telling allows, whichever comes first', () => {
  for (const [one, other, strictest] of [['exact', 'hidden', 'hidden'], ['hidden', 'exact', 'hidden'], ['commune', 'exact', 'commune'], ['department', 'commune', 'department']] as const)
    expect(mergePlaces([spot(one), spot(other)]).map(({ visibility }) => visibility)).toEqual([strictest]);
});

test('a vaguer repetition that is dropped still keeps back what it asked to', () => {
  const elsewhere = aPlace({ ...lyon, position: { lat: 45.7, lng: 4.9 }, precision: 'address', visibility: 'exact' });
  const vague = aPlace({ ...lyon, position: { lat: 45.75, lng: 4.84 }, precision: 'commune', visibility: 'commune' });
  expect(mergePlaces([vague, spot('exact'), elsewhere]).map(({ visibility }) => visibility)).toEqual(['commune', 'commune']);
});

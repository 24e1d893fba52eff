import { expect, test } from '@jest/globals';
import { toSides, type EntryLink } from './to-sides';

const chain: EntryLink[] = [{ a: 'v0:1', b: 'v3:1', score: 97 }, { a: 'v3:1', b: 'apriles:86', score: 91 }, { a: 'apriles:86', b: 'ping:4', score: 95 }];
const entries = ['v0:1', 'v3:1', 'apriles:86', 'ping:4'];

test('two ends of a chain said to be different: the chain breaks at its weakest link', () => {
  expect(toSides(entries, chain, 'v0:1', 'ping:4')).toEqual({ stay: ['v0:1', 'v3:1'], leave: ['apriles:86', 'ping:4'] });
});

test('a person’s word outweighs any score', () => {
  const decided: EntryLink[] = [...chain.slice(0, 1), { a: 'v3:1', b: 'apriles:86', score: 100 }, { a: 'apriles:86', b: 'ping:4', score: 95 }];
  expect(toSides(entries, decided, 'v0:1', 'ping:4').leave).toEqual(['ping:4']);
});

test('the order of entries and links changes nothing', () => {
  const sides = toSides(entries.toReversed(), chain.toReversed(), 'v0:1', 'ping:4');
  expect(sides.leave.sort()).toEqual(['apriles:86', 'ping:4']);
});

test('entries that nothing links stay', () => {
  expect(toSides(['a', 'b', 'c'], [], 'a', 'b')).toEqual({ stay: ['a', 'c'], leave: ['b'] });
});

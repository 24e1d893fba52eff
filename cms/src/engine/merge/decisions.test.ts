import { expect, test } from '@jest/globals';
import { Decisions, pairsOf } from './decisions';

const decisions = new Decisions([
  { record_a: 'a:1', record_b: 'b:1', decision: 'same' },
  { record_a: 'a:1', record_b: 'c:1', decision: 'different' },
]);

test('a decision holds whichever entry is named first', () => {
  expect([decisions.of('a:1', 'b:1'), decisions.of('b:1', 'a:1'), decisions.of('b:1', 'c:1')]).toEqual(['same', 'same', null]);
  expect(decisions.sameAs('b:1')).toEqual(['a:1']);
});

test('one “different” between two groups keeps them apart, whatever else links them', () => {
  expect(decisions.part(['x:9', 'a:1'], ['c:1', 'b:1'])).toBe(true);
  expect(decisions.part(['b:1'], ['c:1'])).toBe(false);
});

test('a pair that was decided, one way or the other, has nothing left to ask', () => {
  expect([decisions.settle(['a:1'], ['b:1']), decisions.settle(['a:1'], ['c:1']), decisions.settle(['b:1'], ['c:1'])]).toEqual([true, true, false]);
});

test('pairs are made across two sides, never of an entry with itself', () => {
  expect(pairsOf(['a', 'b'], ['b', 'c'])).toEqual([['a', 'b'], ['a', 'c'], ['b', 'c']]);
});

import { expect, test } from '@jest/globals';
import { readDecisions } from './read-decisions';

const sent = (pairs: [string, string][]) => {
  const all = (name: string) => pairs.filter(([one]) => one === name).map(([, value]) => value);
  return { values: Object.fromEntries(pairs), all, get: (name: string) => all(name)[0] ?? '' };
};
const page: [string, string][] = [['both', 'a'], ['c-a', 'take'], ['keep', 'b'], ['c-b', 'later'], ['both', 'd'], ['c-d', 'keep']];

test('disagreements are settled one by one, those left for later are not', () => {
  expect(readDecisions(sent(page))).toEqual([{ conflict: 'a', decision: 'take' }, { conflict: 'd', decision: 'keep' }]);
});

test('a whole page is kept or taken at once; what the team settles is never taken', () => {
  expect(readDecisions(sent([...page, ['all', 'take']]))).toEqual([{ conflict: 'a', decision: 'take' }, { conflict: 'd', decision: 'take' }]);
  expect(readDecisions(sent([...page, ['all', 'keep']])).map(({ conflict }) => conflict)).toEqual(['a', 'd', 'b']);
});

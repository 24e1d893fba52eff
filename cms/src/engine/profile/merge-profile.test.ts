import { expect, test } from '@jest/globals';
import { mergeProfile, seenOf } from './merge-profile';

const before = { mission: 'Relier', site: null, scale: null, territories: ['reg-84', 'dep-29'], activities: ['Former'], licence: 'inconnue' as const };

test('two people who change different things of a profile both keep theirs', () => {
  const now = { ...before, activities: ['Former', 'Essaimer'] };
  const sent = { ...before, mission: 'Relier et dire', territories: ['dep-29', 'reg-84'] };
  expect(mergeProfile(sent, seenOf(before), now)).toEqual({ merged: { ...now, mission: 'Relier et dire' }, conflicts: [] });
});

test('what somebody else changed meanwhile is not written over unseen; both saying the same is no conflict', () => {
  expect(mergeProfile({ ...before, mission: 'A' }, seenOf(before), { ...before, mission: 'B' }).conflicts).toEqual(['mission']);
  expect(mergeProfile({ ...before, mission: 'B' }, seenOf(before), { ...before, mission: 'B' }).conflicts).toEqual([]);
  expect(mergeProfile({ ...before, mission: 'A' }, {}, { ...before, mission: 'B' })).toMatchObject({ merged: { mission: 'A' }, conflicts: [] });
});

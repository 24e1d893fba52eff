import { expect, test } from '@jest/globals';
import { draftLimits } from './draft-limits';

const draft = { visitor: 'a'.repeat(32), email: 'ana@ecrit.example' };

test('saving a draft again is counted too, by draft and by network, and takes nothing from the drafts one may begin', () => {
  const [made, again] = [draftLimits(draft, null), draftLimits(draft, 'draft1')];
  expect(again.map(({ key }) => key)).toEqual([`draft:again:network:${draft.visitor}`, 'draft:again:draft1']);
  expect(again.every(({ key, max }) => max >= 60 && !made.some((limit) => limit.key === key))).toBe(true);
});

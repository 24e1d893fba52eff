import { expect, test } from '@jest/globals';
import { catalogue } from '../../engine/mail/template-catalogue';
import { slotMeanings } from './slot-meanings';
import { templateNotes } from './template-notes';

test('of every mail that may be rewritten, the team reads when it leaves and to whom, and two are never told alike', () => {
  const codes = [...new Set(catalogue.map(({ code }) => code))];
  expect(Object.keys(templateNotes).sort()).toEqual(codes.toSorted());
  const told = Object.values(templateNotes).map(({ to, when }) => `${to} ${when}`);
  expect(new Set(told).size).toBe(told.length);
});

test('every brace of a template has its meaning in words', () => {
  expect([...new Set(catalogue.flatMap(({ slots }) => slots))].filter((slot) => slotMeanings[slot] === undefined)).toEqual([]);
});

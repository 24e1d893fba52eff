import { expect, test } from '@jest/globals';
import { nextStep } from './next-step';

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n));
const sent = { state: 'sent', passedAt: day(0).toISOString(), remindedAt: null } as const;
const reminded = { state: 'reminded', passedAt: day(0).toISOString(), remindedAt: day(7).toISOString() } as const;

test('a week is left to answer, then one reminder, then a week again before somebody else has it', () => {
  expect(nextStep(sent, true, day(6))).toBe('wait');
  expect(nextStep(sent, true, day(7))).toBe('remind');
  expect(nextStep(reminded, true, day(13))).toBe('wait');
  expect(nextStep(reminded, true, day(14))).toBe('pass-on');
});

test('whoever it was passed on to has a week too, and no second reminder delays the writer', () => {
  const passed = { ...reminded, state: 'sent', passedAt: day(14).toISOString() } as const;
  expect(nextStep(passed, true, day(20))).toBe('wait');
  expect(nextStep(passed, true, day(21))).toBe('pass-on');
});

test('what is answered, refused, or with the team is left in peace', () => {
  for (const state of ['new', 'answered', 'refused'] as const) for (const reachable of [true, false]) expect(nextStep({ ...sent, state }, reachable, day(400))).toBe('wait');
});

test('whoever can be reached no more is waited for no longer: somebody else has it at once', () => {
  expect([nextStep(sent, false, day(0)), nextStep(reminded, false, day(8))]).toEqual(['pass-on', 'pass-on']);
});

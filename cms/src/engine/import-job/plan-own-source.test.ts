import { expect, test } from '@jest/globals';
import { toSchedule } from './plan-own-source.js';

test('a reviewed partner asks for the rhythm of its source, a trusted one sets it, and anybody may stop it', () => {
  expect(toSchedule('asks', 'weekly', 'manual')).toEqual({ askedSchedule: 'weekly', scheduleAnswer: null });
  expect(toSchedule('asks', 'weekly', 'weekly')).toEqual({ askedSchedule: null, scheduleAnswer: null });
  expect(toSchedule('runs', 'daily', 'manual')).toEqual({ schedule: 'daily', askedSchedule: null, scheduleAnswer: null });
  expect(toSchedule('asks', 'manual', 'daily')).toEqual({ schedule: 'manual', askedSchedule: null, scheduleAnswer: null });
});

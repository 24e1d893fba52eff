import { expect, test } from '@jest/globals';
import type { QueueItem } from '../../office/shapes';
import { bulkChoices } from './bulk-choices';

const choice = (code: string, inBulk: boolean) => ({ code, label: code, tone: 'yes' as const, answer: 'none' as const, inBulk });
const item = (kind: string, ...choices: QueueItem['choices']): QueueItem => ({
  kind, id: kind, title: '', label: '', since: '', assignedTo: null, isAssignable: true, text: null, facts: [], differences: [], choices, link: '', sheet: null,
});

test('several are decided at once only where each of them allows it', () => {
  expect(bulkChoices([item('a', choice('yes', true), choice('no', true)), item('a', choice('yes', false), choice('no', true))]).map(({ code }) => code)).toEqual(['no']);
});

test('things of different kinds are decided apart', () => {
  expect(bulkChoices([item('a', choice('no', true)), item('b', choice('no', true))])).toEqual([]);
  expect(bulkChoices([])).toEqual([]);
});

import { expect, test } from '@jest/globals';
import type { Member } from '../account/member';
import { mayRun } from './may-run';

const member = (role: Member['role'], trust: 'trusted' | 'reviewed', actingFor = false) => ({ role, actingFor, partner: { documentId: 'p', slug: 'p', name: 'P', trust } });

test('who only reads never imports; a contributor of a trusted partner does, of a reviewed one asks the team', () => {
  expect(mayRun(member('reader', 'trusted'))).toBe('reads');
  expect(mayRun(member('contributor', 'trusted'))).toBe('runs');
  expect(mayRun(member('contributor', 'reviewed'))).toBe('asks');
  expect(mayRun(member('referent', 'reviewed'))).toBe('asks');
});

test('the team acting for a partner agrees with itself', () => {
  expect(mayRun(member('contributor', 'reviewed', true))).toBe('runs');
});

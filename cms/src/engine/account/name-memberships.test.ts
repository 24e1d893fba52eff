import { expect, test } from '@jest/globals';
import { toMembershipLabel } from './name-memberships';

test('a membership is called by its partner and its role in words, and names nobody', () => {
  expect(toMembershipLabel({ role: 'contributor', partner: { name: 'Réseau des passerelles' } })).toBe('Réseau des passerelles : Rédaction');
  expect(toMembershipLabel({ role: 'reader', partner: null })).toBe('Lecture');
});

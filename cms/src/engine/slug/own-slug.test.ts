import { expect, test } from '@jest/globals';
import { ownSlug, plainSlug } from './own-slug';

test('an own address is always the same for an entry, and another for the next', () => {
  expect(ownSlug('L’atelier', 'liste', '1')).toMatch(/^l-atelier-[0-9a-z]{5}$/);
  expect(ownSlug('L’atelier', 'liste', '1')).toBe(ownSlug('L’Atelier', 'liste', '1'));
  expect(ownSlug('L’atelier', 'liste', '1')).not.toBe(ownSlug('L’atelier', 'liste', '2'));
});

test('a title without a letter still has an address', () => {
  expect(plainSlug('???')).toBe('projet');
});

import { expect, test } from '@jest/globals';
import { isRefused, toEntryDigest, toSaidDigest } from './entry-digest';

test('an entry is recognised by its inventory and its key, and by nothing less', () => {
  expect(toEntryDigest('ffe-v0', '12')).toBe(toEntryDigest('ffe-v0', '12'));
  expect(toEntryDigest('ffe-v0', '12')).not.toBe(toEntryDigest('ffe-v3', '12'));
  expect(toEntryDigest('ffe-v0', 'Association des Sources')).not.toContain('Sources');
});

test('a refused entry is recognised under a new key by its title and carrier, whatever their accents; never one that is known, nor another inventory’s', () => {
  const refused = new Set([toEntryDigest('a', '1'), toSaidDigest('a', { title: 'Le Verger', leadOrganisation: 'Les Sources' })]);
  const row = (key: string, title: string, leadOrganisation?: string) => ({ key, values: { title, ...(leadOrganisation && { leadOrganisation }) } });
  expect(isRefused(refused, 'a', row('1', 'Autre'), true)).toBe(true);
  expect(isRefused(refused, 'a', row('2', 'le verger', 'LES SOURCES'), false)).toBe(true);
  for (const [inventory, other, isKnown] of [['a', row('2', 'Le Verger', 'Les Sources'), true], ['b', row('2', 'Le Verger', 'Les Sources'), false], ['a', row('2', 'Le Verger', 'Autre'), false], ['a', row('2', 'Le Verger'), false]] as const)
    expect(isRefused(refused, inventory, other, isKnown)).toBe(false);
});

import { expect, test } from '@jest/globals';
import { profileColumn } from './column-profile.js';
import { toKnownTerms } from './known-terms.js';
import { ruleOf } from './rule-of.js';

const terms = toKnownTerms({ themes: [], audiences: [], methods: [] });

test('tags glued together of which none is long enough to be looked for give a rule that can be read', () => {
  const profile = { ...profileColumn('Publics', 2, ['Jeunes', 'Tous'], terms), coded: [{ field: 'themes' as const, cut: { glued: [] }, share: 0.2, codes: 0, unknown: [] }] };
  expect(ruleOf({ heading: 'Publics', target: 'themes', confidence: 0.7, reason: '', rank: 1, isSecondUse: true }, profile, terms)).toEqual({ from: 'Publics', onlyKnown: true });
});

import { expect, test } from '@jest/globals';
import { profileColumn } from './column-profile.js';
import { toKnownTerms } from './known-terms.js';
import { ruleOf } from './rule-of.js';

const terms = toKnownTerms({ themes: [], audiences: [], methods: [] });

test('tags glued together of which none is long enough to be looked for give a rule that can be read', () => {
  const profile = { ...profileColumn('Publics', 2, ['Jeunes', 'Tous'], terms), coded: [{ field: 'themes' as const, cut: { glued: [] }, share: 0.2, codes: 0, unknown: [] }] };
  expect(ruleOf({ heading: 'Publics', target: 'themes', confidence: 0.7, reason: '', rank: 1, isSecondUse: true }, profile, terms)).toEqual({ from: 'Publics', onlyKnown: true });
});

test('under a heading that asks whether something is kept back, « oui » closes; no word of such a column is ever guessed', () => {
  const written = (heading: string, texts: string[]) => ruleOf({ heading, target: 'openness', confidence: 0.7, reason: '', rank: 0 }, profileColumn(heading, texts.length, texts, terms), terms);
  expect(written('Confidentialité', ['Oui', 'Non', 'non publique !'])).toEqual({ from: 'Confidentialité', values: { Oui: 'prive', Non: 'public' } });
  expect(written('Diffusion', ['Oui', 'Publiques'])).toEqual({ from: 'Diffusion' });
});

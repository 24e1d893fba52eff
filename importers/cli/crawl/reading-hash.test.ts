import type { ValueDecision } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { toReadingHash } from './reading-hash.js';

const aTerm = (code: string, label: string, aliases: string[] = []) => ({ code, label, labelEn: label, parent: null, aliases });
const terms = { themes: [aTerm('ALI', 'Alimentation'), aTerm('EMP', 'Emploi')], audiences: [], methods: [] };
const aValue = (changes: Partial<ValueDecision>): ValueDecision => ({
  inventory: 'i', field: 'themes', valueKey: 'boulange', value: 'Boulange', rows: 3, suggestions: [], state: 'alias', codes: ['ALI'], decidedBy: null, ...changes,
});
const hash = toReadingHash('r', [aValue({})], terms);

test('a source is read as before while recipe, decisions and terms say the same, in whatever order they come', () => {
  const two = [aValue({}), aValue({ valueKey: 'autre' })];
  expect(toReadingHash('r', [...two].reverse(), { ...terms, themes: [...terms.themes].reverse() })).toBe(toReadingHash('r', two, terms));
  expect(toReadingHash('r', [aValue({ rows: 9, decidedBy: 'Camille' }), aValue({ valueKey: 'ouverte', state: 'open', codes: [] })], terms)).toBe(hash);
});

test.each([
  ['another recipe', toReadingHash('s', [aValue({})], terms)],
  ['a value decided upon', toReadingHash('r', [aValue({}), aValue({ valueKey: 'divers', state: 'ignore', codes: [] })], terms)],
  ['another decision', toReadingHash('r', [aValue({ codes: ['EMP'] })], terms)],
  ['a new spelling of a term', toReadingHash('r', [aValue({})], { ...terms, themes: [aTerm('ALI', 'Alimentation', ['Boulange']), aTerm('EMP', 'Emploi')] })],
])('%s has it read again', (_, other) => expect(other).not.toBe(hash));

import { expect, test } from '@jest/globals';
import { readValues } from './read-values';

test('a word is given a meaning, left aside, or open again', () => {
  const sent: Record<string, string> = { m0: 'themes', v0: 'Jardins', s0: 'AGR', m1: 'themes', v1: 'Divers', s1: 'ignore', m2: 'scale', v2: 'Canton', s2: '', m3: 'themes', v3: 'Deux', s3: 'AGR EDU' };
  expect(readValues({ get: (name) => sent[name] ?? '' })).toEqual({
    values: [{ field: 'themes', value: 'Jardins', codes: ['AGR'] }, { field: 'themes', value: 'Divers', codes: [] }, { field: 'themes', value: 'Deux', codes: ['AGR', 'EDU'] }],
    reopened: [{ field: 'scale', value: 'Canton' }],
  });
});

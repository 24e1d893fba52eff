import { expect, test } from '@jest/globals';
import { toCountWords } from './mail-import';

test('a rehearsal is told in a few words, without what did not happen', () => {
  expect(toCountWords({ counts: { rows: 120, created: 12, updated: 1, rejected: 0, gone: 0, conflicts: 2 } })).toBe('120 lignes, 12 créées, 1 mise à jour, 2 désaccords');
  expect(toCountWords({ counts: { rows: 1 } })).toBe('1 ligne');
});

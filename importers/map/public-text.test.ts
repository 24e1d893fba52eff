import { expect, test } from '@jest/globals';
import { someNotes } from '../testing/mapping-tools.js';
import { toPublicText } from './public-text.js';

test('entities, hard spaces and line breaks in a title are tidied without a word', () => {
  const notes = someNotes();
  expect(toPublicText('title', 'CAMI Sport &amp;\u00a0Cancer\n', null, notes)).toBe('CAMI Sport & Cancer');
  expect(notes.corrections).toEqual([]);
});

test('a text too long is cut at a word and told', () => {
  const notes = someNotes();
  expect(toPublicText('summary', 'mot '.repeat(300), 'Résumé', notes).length).toBeLessThanOrEqual(600);
  expect(notes.corrections).toMatchObject([{ column: 'Résumé', message: expect.stringContaining('600') }]);
});

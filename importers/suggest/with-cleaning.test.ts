import { expect, test } from '@jest/globals';
import { withCleaning } from './with-cleaning.js';

test('the separator a person chose replaces the one proposed, other cleanings stay', () => {
  expect(withCleaning({ from: 'Thèmes', operations: [{ op: 'split', by: ';' }, 'trim'] }, 'split-comma')).toEqual({ from: 'Thèmes', operations: [{ op: 'split', by: ',' }, 'trim'] });
});

test('no cleaning leaves the cells as they are, and none chosen leaves the proposal', () => {
  expect(withCleaning({ from: 'Titre', operations: ['one-line'] }, 'none')).toEqual({ from: 'Titre' });
  expect(withCleaning({ from: 'Titre', operations: ['one-line'] })).toEqual({ from: 'Titre', operations: ['one-line'] });
});

test('tags are taken off before the rest, a text is shortened after it', () => {
  expect(withCleaning({ from: 'Texte', operations: ['one-line'] }, 'strip-html').operations).toEqual(['strip-html', 'one-line']);
  expect(withCleaning({ from: 'Texte' }, 'excerpt').operations).toEqual([{ op: 'excerpt', max: 600 }]);
});

import { expect, test } from '@jest/globals';
import { decodeEntities, stripHtml } from './decode-entities.js';

test('entities become what they stand for, unknown ones stay', () => {
  expect(decodeEntities('Sport &amp; Cancer &#233; &#xe9; &inconnu;')).toBe('Sport & Cancer é é &inconnu;');
});

test('tags go, paragraphs stay apart', () => {
  expect(stripHtml('<p>Un <b>atelier</b></p><p>Deux&nbsp;fois</p>')).toBe('Un atelier\nDeux fois');
});

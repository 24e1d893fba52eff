import { expect, test } from '@jest/globals';
import { parsePart } from './parse-part.js';

test.each([
  ['MOB-VELO: vélo, deux-roues', { code: 'MOB-VELO', label: null, words: ['vélo', 'deux-roues'] }],
  ['MOB-VELO=À vélo : vélo', { code: 'MOB-VELO', label: 'À vélo', words: ['vélo'] }],
  ['MOB', { code: 'MOB', label: null, words: [] }],
  ['MOB=Autres mobilités', { code: 'MOB', label: 'Autres mobilités', words: [] }],
])('« %s » is a part of a split', (text, part) => {
  expect(parsePart(text)).toEqual(part);
});

import { expect, test } from '@jest/globals';
import { detectDelimiter } from './detect-delimiter.js';

test.each([
  ['a;b;c\n1,5;2;3', ';'],
  ['a,b\n"x;y;z",2', ','],
  ['a\tb\n1\t2', '\t'],
  ['a|b|c\n1|2|3', '|'],
  ['"nom, prénom; autre","ville"\n"a\nb",c', ','],
  ['seule colonne\nvaleur', ';'],
])('the delimiter of %j is %j', (text, delimiter) => {
  expect(detectDelimiter(text)).toBe(delimiter);
});

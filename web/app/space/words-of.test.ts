import { expect, test } from '@jest/globals';
import { wordsOf } from './words-of';

test('what somebody wrote is told from codes, numbers and what the page itself put in its form', () => {
  expect(wordsOf([['intent', 'profile'], ['mission', ' Tisser des liens. '], ['licence', 'cc-by-4.0'], ['id', 'a'.repeat(24)], ['seen', '{"a": "b"}'], ['note', ''], ['body', 'Bonjour\nà tous']])).toEqual(['Tisser des liens.', 'Bonjour\nà tous']);
});

import { expect, test } from '@jest/globals';
import { whyYouWords } from './why-you-words';

test('whoever passes a message on is not said to have kept silent, or to be unknown', () => {
  expect(whyYouWords({ instead: 'partner' }, true)).toContain('l’a confié à quelqu’un d’autre');
  expect(whyYouWords({ instead: 'partner' }, true)).not.toContain('répondu');
});

test('after a silence it is said, and nothing is said to whom the message was written', () => {
  expect(whyYouWords({ instead: 'partner' }, false)).toContain('n’a pas répondu');
  expect(whyYouWords({ instead: null }, false)).toBe('');
});

import { expect, test } from '@jest/globals';
import { csrfToken, partnerOfToken } from './csrf-token';

test('a token is good for its session and secret alone, and says for which partner its page was shown', () => {
  const token = csrfToken('secret', 'session-a', 'partner-a');
  expect(partnerOfToken('secret', 'session-a', token)).toBe('partner-a');
  expect(partnerOfToken('secret', 'session-b', token)).toBeNull();
  expect(partnerOfToken('autre', 'session-a', token)).toBeNull();
});

test('a token cannot be made to say another partner, nor shortened, nor left empty', () => {
  const [, signature] = csrfToken('secret', 'session-a', 'partner-a').split('.');
  for (const given of [`partner-b.${signature}`, `.${signature}`, 'partner-a.', 'partner-a', '', `partner-a.${signature}.x`, `partner-a.${signature?.slice(0, 20)}`, `x.partner-a.${signature}`])
    expect(partnerOfToken('secret', 'session-a', given)).toBeNull();
});

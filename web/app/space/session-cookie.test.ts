import { expect, test } from '@jest/globals';
import { cookieName, endedCookie, readCookie, sessionCookie } from './session-cookie';

const secret = 'a'.repeat(43);

test('over HTTPS the cookie is this very host’s, unreadable by scripts and sent by no other site', () => {
  expect(sessionCookie(secret, 'https://carrefour.example')).toBe(`__Host-carrefour=${secret}; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure`);
  expect(sessionCookie(secret, 'http://localhost:3000')).not.toContain('Secure');
  expect(endedCookie('https://carrefour.example')).toContain('Max-Age=0');
});

test('only a cookie of ours, of the right shape, is read', () => {
  const site = 'https://carrefour.example';
  expect(readCookie(`a=b; ${cookieName(site)}=${secret}; c=d`, site)).toBe(secret);
  expect(readCookie(`carrefour=${secret}`, site)).toBeNull();
  expect(readCookie(`x__Host-carrefour=${secret}`, site)).toBeNull();
  expect(readCookie(`__Host-carrefour=court`, site)).toBeNull();
  expect(readCookie(null, site)).toBeNull();
});

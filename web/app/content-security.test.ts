import { expect, test } from '@jest/globals';
import { contentSecurityPolicy } from './content-security';

test('a plain page runs only files of ours, and no style attribute', () => {
  const policy = contentSecurityPolicy({});
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("frame-ancestors 'none'");
});

test('a hydrated page runs only what carries its nonce', () => {
  expect(contentSecurityPolicy({ nonce: 'abc' })).toContain("script-src 'nonce-abc' 'strict-dynamic'");
});

test('scripts ask the site alone, and the engine where the team opened it', () => {
  expect(contentSecurityPolicy({ nonce: 'abc' })).toContain("connect-src 'self';");
  expect(contentSecurityPolicy({ nonce: 'abc', connects: 'https://moteur.example/base' })).toContain("connect-src 'self' https://moteur.example;");
});

test('pictures are ours, and the tiles of the map where the team gave an address of some', () => {
  expect(contentSecurityPolicy({})).toContain("img-src 'self' data:;");
  expect(contentSecurityPolicy({ pictures: 'https://tuiles.example/{z}/{x}/{y}.png' })).toContain("img-src 'self' data: https://tuiles.example;");
  expect(contentSecurityPolicy({ pictures: '/tuiles/{z}/{x}/{y}.png' })).toContain("img-src 'self' data:;");
});

import { expect, test } from '@jest/globals';
import { makePreviewToken, readPreviewToken } from './preview-token';

const previewed = { uid: 'api::page.page', id: 'abc', locale: 'fr', state: 'draft' } as const;
const secret = 'a secret of sixteen letters';
const now = Date.parse('2026-01-01T10:00:00Z');
const token = makePreviewToken(previewed, secret, now);

test('a preview opens what it was made for, for ten minutes', () => {
  expect(readPreviewToken(token, secret, now + 9 * 60_000)).toEqual({ ...previewed, until: now + 600_000 });
  expect(readPreviewToken(token, secret, now + 10 * 60_000)).toBeNull();
});

test('nobody else can make one, nor turn one into another', () => {
  expect(readPreviewToken(token, 'another secret of ours', now)).toBeNull();
  const [, signature] = token.split('.');
  const other = Buffer.from(JSON.stringify(['api::page.page', 'xyz', 'fr', 'draft', now + 600_000])).toString('base64url');
  expect(readPreviewToken(`${other}.${signature}`, secret, now)).toBeNull();
  for (const nonsense of ['', '.', 'a.b', `${token}x`, token.slice(0, -1)]) expect(readPreviewToken(nonsense, secret, now)).toBeNull();
});

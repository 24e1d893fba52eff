import { beforeAll, expect, test } from '@jest/globals';
import type * as SignedAddress from './signed-address.js';

let isSigned: typeof SignedAddress.isSigned;
let signedAddress: typeof SignedAddress.signedAddress;
const noon = Date.UTC(2026, 4, 4, 12);
const query = (address: string) => new URL(address, 'http://cms.example').searchParams;

beforeAll(async () => {
  const secrets = [
    'APP_KEYS',
    'ADMIN_JWT_SECRET',
    'API_TOKEN_SALT',
    'TRANSFER_TOKEN_SALT',
    'JWT_SECRET',
    'WEBHOOK_SECRET',
  ];
  for (const name of [...secrets, ...['READ', 'FORMS', 'SPACE', 'SYNC', 'IMPORT', 'ADMIN'].map((key) => `CMS_${key}_TOKEN`)])
    process.env[name] = 'a-secret-of-a-test';
  process.env.CARREFOUR_DATA = '/nowhere';
  ({ isSigned, signedAddress } = await import('./signed-address.js'));
});

test('an address made for a file opens it until the end of the next day, then no more', () => {
  const given = query(signedAddress('photo_1.jpg', noon));
  const [until, signature] = [Number(given.get('jusque')), given.get('signature') ?? ''];
  expect(isSigned('photo_1.jpg', until, signature, noon)).toBe(true);
  expect(isSigned('photo_1.jpg', until, signature, until)).toBe(false);
});

test('the signature of one file opens no other, and its date cannot be moved', () => {
  const given = query(signedAddress('photo_1.jpg', noon));
  const [until, signature] = [Number(given.get('jusque')), given.get('signature') ?? ''];
  expect(isSigned('photo_2.jpg', until, signature, noon)).toBe(false);
  expect(isSigned('photo_1.jpg', until + 1, signature, noon)).toBe(false);
  expect(isSigned('photo_1.jpg', Number.NaN, '', noon)).toBe(false);
});

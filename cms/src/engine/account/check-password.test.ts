import { expect, test } from '@jest/globals';
import { isPasswordOf } from './check-password';
import type { Account } from './read-member';
import type { Strapi } from '../strapi';

const account: Account = { id: 1, documentId: 'a', username: 'Ana', email: 'ana@lieu.example', password: '$2a$10$hash', blocked: false };

/** The CMS's own comparison, as far as it is called: it says yes to anything. */
function counted() {
  const compared: string[] = [];
  const service = { validatePassword: async (_password: string, hash: string) => (compared.push(hash), true) };
  return { compared, strapi: { service: () => service } as unknown as Strapi };
}

test.each([
  ['an account that does not exist', null],
  ['a blocked account', { ...account, blocked: true }],
  ['an account without a password', { ...account, password: null }],
])('%s costs one comparison with a real hash, like any other, and lets nobody in', async (_name, one) => {
  const { strapi, compared } = counted();
  expect(await isPasswordOf(strapi, one, 'x')).toBe(false);
  expect(compared).toHaveLength(1);
  expect(compared[0]).toMatch(/^\$2a\$10\$.+/);
});

test('the right password of an open account lets in, at the same cost', async () => {
  const { strapi, compared } = counted();
  expect(await isPasswordOf(strapi, account, 'x')).toBe(true);
  expect(compared).toEqual(['$2a$10$hash']);
});

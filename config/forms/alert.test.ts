import { expect, test } from '@jest/globals';
import { alertSchema } from './alert.js';

const form = { email: 'Ana@Exemple.FR', query: '', label: '', frequency: 'weekly', locale: 'fr', visitor: '0'.repeat(32) };

test('two searches for the same projects are one, however their page shows them', () => {
  const [a, b] = ['theme=ENV&q=jardin&page=3&sort=recent&view=carte', 'q=jardin&theme=ENV'].map((query) => alertSchema.parse({ ...form, query }).query);
  expect(a).toBe('q=jardin&theme=ENV');
  expect(b).toBe(a);
});

test('no search at all is the newsletter; an address is written one way', () => {
  expect(alertSchema.parse(form)).toMatchObject({ query: '', email: 'ana@exemple.fr' });
});

test('an address that carries a header, or another rhythm, is refused', () => {
  expect(alertSchema.safeParse({ ...form, email: 'ana@exemple.fr\nBcc: tous@exemple.fr' }).success).toBe(false);
  expect(alertSchema.safeParse({ ...form, frequency: 'hourly' }).success).toBe(false);
});

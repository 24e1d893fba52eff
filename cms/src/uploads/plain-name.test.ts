import { expect, test } from '@jest/globals';
import { plainName } from './plain-name';

test('a file keeps the name people know it by, and nothing that could be a path or an order', () => {
  expect(plainName('La%20cour%20%C3%A0%20No%C3%ABl.jpg', 'image')).toBe('La cour à Noël.jpg');
  expect(plainName('..%2F..%2Fetc%2Fphoto.jpg', 'image')).toBe('etcphoto.jpg');
  expect(plainName('%3Cimg%20src%3Dx%3E%00.jpg', 'image')).toBe('img srcx.jpg');
  expect(plainName('x'.repeat(400), 'image')).toHaveLength(120);
});

test('a name that says nothing, or that no page of ours sends, is replaced', () => {
  for (const given of [undefined, '', '%zz', '%2F%2F', '...']) expect(plainName(given, 'image')).toBe('image');
});

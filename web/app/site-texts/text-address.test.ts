import { expect, test } from '@jest/globals';
import { textAddress } from './text-address';

test('what blocks show is read on the page that shows it', () => {
  expect(textAddress({ kind: 'document', slug: 'charte' })).toBe('/charte');
  expect(textAddress({ kind: 'testimonial', slug: 'accueil' })).toBe('/');
  expect(textAddress({ kind: 'person', slug: 'territoire-reg-53' })).toBe('/territoires/reg-53');
});

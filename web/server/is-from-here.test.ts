import { expect, test } from '@jest/globals';
import { isFromHere } from './is-from-here.js';

const from = ({ Origin: origin, 'Sec-Fetch-Site': site }: Record<string, string>) => isFromHere({ origin, site, host: 'carrefour.example' });

test('a form sent from a page of this site is read', () => {
  expect(from({ Origin: 'https://carrefour.example', 'Sec-Fetch-Site': 'same-origin' })).toBe(true);
  expect(from({ Origin: 'https://carrefour.example' })).toBe(true);
  expect(from({ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' })).toBe(true);
  expect(from({})).toBe(true);
});

test('a form sent from another site, its subdomains or a hidden origin is not', () => {
  for (const Origin of ['https://ailleurs.example', 'https://carrefour.example.ailleurs.example', 'https://x.carrefour.example', 'null', 'pas une adresse']) expect(from({ Origin })).toBe(false);
  expect(from({ Origin: 'https://carrefour.example', 'Sec-Fetch-Site': 'cross-site' })).toBe(false);
  expect(from({ 'Sec-Fetch-Site': 'same-site' })).toBe(false);
});

import { expect, test } from '@jest/globals';
import { canonicalAddress } from './canonical-address.js';

test('one page has one address at every visit, whatever the link carried', () => {
  for (const link of ['https://a.fr/p/1?b=2', 'https://a.fr/p/1?b=2#haut', 'https://a.fr/p/1?utm_source=x&b=2&fbclid=1', 'https://a.fr/p/1;jsessionid=A1?b=2'])
    expect(canonicalAddress(link)).toBe('https://a.fr/p/1?b=2');
});

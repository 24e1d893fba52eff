import { expect, test } from '@jest/globals';
import { qrPath } from './qr-path';

test('a search’s address fits in a code of black squares; its corners are those of any QR code', () => {
  const code = qrPath('https://site.example/recherche?q=pain');
  expect(code?.size).toBeGreaterThanOrEqual(21);
  for (const corner of ['M0 0h1', 'M6 6h1', `M${(code?.size ?? 0) - 1} 0h1`]) expect(code?.path).toContain(corner);
});

test('an address no code can hold gives none, and breaks nothing', () => {
  expect(qrPath(`https://site.example/?ids=${'x'.repeat(5_000)}`)).toBeNull();
});

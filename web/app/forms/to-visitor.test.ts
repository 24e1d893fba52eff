import { expect, test } from '@jest/globals';
import { toNetwork, toVisitor } from './to-visitor';

test('an address is counted by its network: changing the end of an IPv6 changes nothing', () => {
  expect(toNetwork('192.0.2.7')).toBe('192.0.2.7');
  expect(toNetwork('::ffff:192.0.2.7')).toBe('192.0.2.7');
  expect(toNetwork('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(toNetwork('2001:DB8:1:2::9')).toBe('2001:db8:1:2');
  expect(toNetwork('2001:db8::9')).toBe('2001:db8:0:0');
  expect(toNetwork('::1')).toBe('0:0:0:0');
});

test('what is kept to count with is not the address, and changes every day', () => {
  const today = toVisitor('secret', '192.0.2.7', '2026-01-01');
  expect(today).toMatch(/^[0-9a-f]{32}$/);
  expect(today).not.toContain('192');
  expect(toVisitor('secret', '192.0.2.7', '2026-01-02')).not.toBe(today);
});

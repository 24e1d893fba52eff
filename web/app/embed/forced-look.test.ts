import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { forcedLook } from './forced-look';

const tokens = readFileSync(new URL('../ui/style/tokens.css', import.meta.url), 'utf8');
const inkOf = (css: string) => /--ink:\s*(#[0-9a-f]+)/.exec(css)?.[1];

test('a frame always dark takes the site’s own dark colours, one always light its light ones', () => {
  expect(inkOf(forcedLook(tokens, 'sombre'))).toBe('#f5ecd7');
  expect(inkOf(forcedLook(tokens, 'clair'))).toBe(inkOf(tokens));
  expect(forcedLook(tokens, 'sombre')).not.toContain('@media');
  expect(forcedLook(tokens, 'auto')).toBe('');
});

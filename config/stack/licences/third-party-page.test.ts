import { expect, test } from '@jest/globals';
import { toThirdPartyPage } from './third-party-page.js';

const packageNamed = (name: string) => ({ name, versions: ['1.0.0'], licence: 'MIT', homepage: undefined });

test('the page of third parties does not depend on the machine that writes it', () => {
  const onLinux = toThirdPartyPage([packageNamed('sharp'), packageNamed('@img/sharp-linux-x64')]);
  const onMac = toThirdPartyPage([packageNamed('sharp'), packageNamed('@img/sharp-darwin-arm64')]);
  expect(onLinux).toBe(onMac);
  expect(onLinux).toContain('| sharp | 1.0.0 | MIT |');
});

test('the page of third parties leaves out our own packages', () => {
  expect(toThirdPartyPage([packageNamed('@carrefour/config')])).not.toContain('@carrefour/config |');
});

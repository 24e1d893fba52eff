import { expect, test } from '@jest/globals';
import { isPublicIp, literalIp } from './private-address.js';

test.each(['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '::1', '::', 'fe80::1%eth0', 'fd00::1', '::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::7f00:1', '2002:7f00:1::', 'ff02::1', 'rien'])(
  '%s is not the public Internet',
  (ip) => expect(isPublicIp(ip)).toBe(false),
);

test.each(['93.184.216.34', '172.32.0.1', '2a00:1450:4007:80c::200e', '::ffff:93.184.216.34'])('%s is', (ip) => expect(isPublicIp(ip)).toBe(true));

test('an address written in a roundabout way is seen for what it is', () => {
  for (const url of ['http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://[::ffff:127.0.0.1]/'])
    expect(isPublicIp(literalIp(new URL(url)) ?? '')).toBe(false);
  expect(literalIp(new URL('http://exemple.fr/'))).toBeNull();
});

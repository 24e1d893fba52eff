import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { freePort } from './free-port.js';

const lentBySystem = '/proc/sys/net/ipv4/ip_local_port_range';

test('a service gets a port that no outgoing connection can have taken before it listens', async () => {
  const lent = existsSync(lentBySystem) ? Number(readFileSync(lentBySystem, 'utf8').trim().split(/\s+/)[0]) : 49_152;
  for (let draws = 0; draws < 20; draws += 1) expect(await freePort()).toBeLessThan(lent);
});

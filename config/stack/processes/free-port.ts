import { randomInt } from 'node:crypto';
import { claimPort } from './claim-port.js';
import { portIsFree } from './port-is-free.js';

/**
 * Below the ports that systems lend to outgoing connections (from 32768 on Linux, 49152 elsewhere): one of those may be
 * taken by any connection between the moment it is chosen and the moment the service listens.
 */
const first = 20_000;
const last = 32_000;

/** A TCP port of the loopback nobody listens on, drawn at random and kept for this process, so that stacks started side by side do not meet. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(first, last);
    if (claimPort(port) && (await portIsFree(port))) return port;
  }
  throw new Error(`no port is free between ${first} and ${last}`);
}

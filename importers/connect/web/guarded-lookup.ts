import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicIp } from './private-address.js';

/** The name of a host to its addresses, as `dns.lookup` gives them all. */
export type ResolveHost = (hostname: string, options: LookupOptions & { all: true }, done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void) => void;

export class PrivateHost extends Error {}

/**
 * The look-up a connection makes itself: what is checked is what is connected to, so a name that answers
 * one address to a check and another to the connection gains nothing. One private address is enough to refuse.
 */
export function guardedLookup(mayBePrivate: boolean, resolve: ResolveHost = systemLookup): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0);
      const refused = mayBePrivate ? undefined : addresses.find(({ address }) => !isPublicIp(address));
      if (refused !== undefined) return done(new PrivateHost(refused.address), '', 0);
      const [first] = addresses;
      if (first === undefined) return done(new Error(`no address for ${hostname}`), '', 0);
      if (options.all === true) return done(null, addresses);
      return done(null, first.address, first.family);
    });
  };
}

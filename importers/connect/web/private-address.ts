import { BlockList, isIP } from 'node:net';

const privateRanges = new BlockList();
const ranges: readonly [string, number, 'ipv4' | 'ipv6'][] = [
  // "This" network, private, shared, loopback, link-local, protocol, documentation, benchmark, multicast, reserved.
  ['0.0.0.0', 8, 'ipv4'], ['10.0.0.0', 8, 'ipv4'], ['100.64.0.0', 10, 'ipv4'], ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'], ['172.16.0.0', 12, 'ipv4'], ['192.0.0.0', 24, 'ipv4'], ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'], ['192.168.0.0', 16, 'ipv4'], ['198.18.0.0', 15, 'ipv4'], ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'], ['224.0.0.0', 4, 'ipv4'], ['240.0.0.0', 4, 'ipv4'],
  // Tunnels that carry an IPv4 address inside, and documentation.
  ['2001::', 23, 'ipv6'], ['2001:db8::', 32, 'ipv6'], ['2002::', 16, 'ipv6'],
];
for (const [network, prefix, family] of ranges) privateRanges.addSubnet(network, prefix, family);

/** The only part of IPv6 given out for the public Internet. */
const publicV6 = new BlockList();
publicV6.addSubnet('2000::', 3, 'ipv6');
const mappedV4 = new BlockList();
mappedV4.addSubnet('::ffff:0:0', 96, 'ipv6');

/** Whether an IP address belongs to the public Internet: neither this machine, nor the network around it, nor a tunnel to it. */
export function isPublicIp(ip: string): boolean {
  const plain = ip.replace(/%.*$/, '');
  if (isIP(plain) === 4) return !privateRanges.check(plain, 'ipv4');
  if (isIP(plain) !== 6) return false;
  if (mappedV4.check(plain, 'ipv6')) return !privateRanges.check(plain, 'ipv6');
  return publicV6.check(plain, 'ipv6') && !privateRanges.check(plain, 'ipv6');
}

/** The IP address a URL names itself, without any look-up; null when it names a host. */
export function literalIp({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}

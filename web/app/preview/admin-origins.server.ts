import { siteEnv } from '../site-env.server';

const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/** Where the admin is read from: on one machine, people write its name either way. */
export function adminOrigins(): string[] {
  const { protocol, hostname, host, port } = new URL(siteEnv().CMS_URL);
  return LOOPBACK.has(hostname) ? [...LOOPBACK].map((name) => `${protocol}//${name}:${port}`) : [`${protocol}//${host}`];
}

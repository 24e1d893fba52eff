import { fileLimits } from '../../read/file-limits.js';
import { politeWeb } from './polite-web.js';
import type { Web } from './web.js';
import { readWebSettings } from './web-settings.js';

/**
 * For the address of a file that a person types on this machine: they may name a server of their own network, but a
 * redirect from there, or an answer, leads to no other private address.
 */
export function typedAddressWeb(address: string, env: NodeJS.ProcessEnv): Web {
  const { userAgent, allowsPrivate } = readWebSettings(env);
  const host = URL.canParse(address) ? new URL(address).host : '';
  return politeWeb({
    userAgent,
    limits: { delaySeconds: 0, pageSeconds: fileLimits.seconds, pageMegabytes: fileLimits.megabytes },
    obeysRobots: false,
    mayVisit: () => true,
    mayBePrivate: (url) => allowsPrivate || url.host === host,
  });
}

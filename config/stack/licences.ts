import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPackages } from './licences/list-packages.js';
import { toThirdPartyPage } from './licences/third-party-page.js';
import { repositoryRoot } from './repository-root.js';
import { say } from './say.js';

/** `npm run licences`: writes THIRD-PARTY.md. */
export async function run(): Promise<number> {
  writeFileSync(join(repositoryRoot, 'THIRD-PARTY.md'), toThirdPartyPage(await listPackages('shipped')));
  say.done('THIRD-PARTY.md est écrit');
  return 0;
}

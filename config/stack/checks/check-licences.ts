import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOpenSource, licenceExceptions } from '../licences/licence-rules.js';
import { listPackages } from '../licences/list-packages.js';
import { toThirdPartyPage } from '../licences/third-party-page.js';
import { repositoryRoot } from '../repository-root.js';
import type { Check } from './check.js';

/** Everything installed is open source or a named exception, and THIRD-PARTY.md says so. */
export async function checkLicences(): Promise<Check[]> {
  const all = await listPackages('all');
  const shipped = await listPackages('shipped');
  const refused = all.filter(
    ({ name, licence }) => !name.startsWith('@carrefour/') && !isOpenSource(licence) && licenceExceptions[name] === undefined,
  );
  const page = join(repositoryRoot, 'THIRD-PARTY.md');
  const written = existsSync(page) ? readFileSync(page, 'utf8') : '';
  return [
    {
      name: 'toutes les dépendances sont sous une licence libre, ou une exception motivée',
      passed: refused.length === 0,
      detail: refused.map(({ name, licence }) => `    ${name} : ${licence}`).join('\n'),
    },
    {
      name: 'THIRD-PARTY.md est à jour',
      passed: written === toThirdPartyPage(shipped),
      detail: '    lancez « npm run licences » et enregistrez le résultat',
    },
  ];
}

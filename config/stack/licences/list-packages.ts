import { z } from 'zod';
import { runPnpm } from '../processes/run-pnpm.js';
import { Refusal } from '../refusal.js';
import { repositoryRoot } from '../repository-root.js';

const schema = z.record(
  z.string(),
  z.array(z.object({ name: z.string(), versions: z.array(z.string()), homepage: z.string().optional() })),
);

/** An installed package, and the licence it declares (an SPDX expression, or « Unknown »). */
export interface LicensedPackage {
  name: string;
  versions: string[];
  licence: string;
  homepage: string | undefined;
}

/** Packages that run in production, or every package, as pnpm knows them; sorted by name. */
export async function listPackages(which: 'shipped' | 'all'): Promise<LicensedPackage[]> {
  const scope = which === 'shipped' ? ['--prod'] : [];
  const { exitCode, stdout, stderr } = await runPnpm(repositoryRoot, ['licenses', 'list', '--json', ...scope]);
  if (exitCode !== 0) throw new Refusal(`pnpm n’a pas pu lister les licences : ${(stderr || stdout).trim()}`);
  return Object.entries(schema.parse(JSON.parse(stdout)))
    .flatMap(([licence, packages]) =>
      packages.map(({ name, versions, homepage }) => ({ name, versions: versions.sort(), licence, homepage })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.js';
import type { Check } from './check.js';
import { runCheck } from './run-check.js';

/** Every TypeScript project of the repository; the last three hold what no package compiles: the tests. */
export const typescriptProjects = [
  'config/tsconfig.json',
  'cms/tsconfig.json',
  'cms/src/admin/tsconfig.json',
  'importers/tsconfig.json',
  'web/tsconfig.json',
  'web/tsconfig.server.json',
  'tsconfig.checks.json',
  'cms/tsconfig.checks.json',
  'web/tsconfig.checks.json',
];

/** Type-checks every project, two at a time. */
export async function checkTypes(): Promise<Check[]> {
  const checks: Check[] = [];
  const waiting = typescriptProjects.filter((project) => existsSync(join(repositoryRoot, project)));
  const work = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      const tsc = 'node_modules/typescript/bin/tsc';
      checks.push(await runCheck(`les types de ${project} sont justes`, tsc, ['-p', project, '--noEmit']));
    }
  };
  await Promise.all([work(), work()]);
  return checks;
}

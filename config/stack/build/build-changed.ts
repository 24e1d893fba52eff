import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines } from '../processes/log-file.js';
import { runToEnd } from '../processes/run-to-end.js';
import { Refusal } from '../refusal.js';
import { repositoryRoot } from '../repository-root.js';
import { sayStep } from '../say.js';
import { buildEnvironment } from './build-environment.js';
import { withBuildLock } from './build-lock.js';
import { packageBuilds, type PackageName } from './package-builds.js';
import { sourceHash } from './source-hash.js';

/** Two at a time: the admin panel alone takes as long as all the rest. */
const lanes: PackageName[][] = [['cms'], ['importers', 'web']];

/** Builds every package whose sources changed since its last complete build; the output goes to a log per package. */
export async function buildChanged(logFolder: string): Promise<void> {
  if (!lanes.flat().some((name) => !isUpToDate(name))) return;
  await withBuildLock(() => buildLanes(logFolder));
}

async function buildLanes(logFolder: string): Promise<void> {
  const results = await Promise.allSettled(
    lanes.map(async (lane) => {
      for (const name of lane) await buildIfChanged(name, join(logFolder, `build-${name}.log`));
    }),
  );
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

async function buildIfChanged(name: PackageName, logFile: string): Promise<void> {
  if (isUpToDate(name)) return;
  const folder = join(repositoryRoot, name);
  const wanted = packageHash(name);
  // What an older source compiled to would still be found by those who look for files (Strapi loads whole folders).
  for (const output of ['dist', 'build']) rmSync(join(folder, output), { recursive: true, force: true });
  rmSync(logFile, { force: true });
  await sayStep(packageBuilds[name].label, () => runSteps(name, folder, logFile));
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(stampOf(name), wanted);
}

function isUpToDate(name: PackageName): boolean {
  return existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === packageHash(name);
}

function stampOf(name: PackageName): string {
  return join(repositoryRoot, name, 'dist', '.carrefour-build');
}

async function runSteps(name: PackageName, folder: string, logFile: string): Promise<void> {
  for (const { script, args } of packageBuilds[name].steps) {
    const env = buildEnvironment(process.env);
    const code = await runToEnd({
      program: process.execPath,
      args: [script, ...args],
      cwd: folder,
      env,
      output: { logFile },
    });
    if (code !== 0) {
      const end = lastLines(logFile, 25).map((line) => `    ${line}`);
      throw new Refusal(`La construction de « ${name} » a échoué ; corrigez ce qui suit (journal : ${logFile}) :\n${end.join('\n')}`);
    }
  }
}

/** A package depends on its own sources, on `config` (but not on the stack) and on the installed versions. */
function packageHash(name: PackageName): string {
  return sourceHash([name, 'config', 'tsconfig.base.json', 'pnpm-lock.yaml'], ['config/stack']);
}

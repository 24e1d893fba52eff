import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lastLines } from '../processes/log-file.js';
import { runToEnd } from '../processes/run-to-end.js';
import { Refusal } from '../refusal.js';
import { repositoryRoot } from '../repository-root.js';
import { sayStep } from '../say.js';
import { buildEnvironment } from './build-environment.js';
import { withBuildLock } from './build-lock.js';
import { packageBuilds, type BuildStep, type PackageName } from './package-builds.js';
import { sourceHash } from './source-hash.js';

/** Two at a time: the admin panel alone takes as long as all the rest. */
const lanes: PackageName[][] = [['cms'], ['importers', 'web']];

/** Builds every package whose sources changed since its last complete build; the output goes to a log per package. */
export async function buildChanged(logFolder: string): Promise<void> {
  if (!lanes.flat().some((name) => !isUpToDate(name))) return;
  await withBuildLock(() => buildLanes(logFolder));
}

/** Builds one package alone, for a command that needs no other. */
export async function buildOne(name: PackageName, logFolder: string): Promise<void> {
  if (isUpToDate(name)) return;
  await withBuildLock(() => buildIfChanged(name, join(logFolder, `build-${name}.log`)));
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
  const { label, steps, slowPart } = packageBuilds[name];
  const slow = slowPart && { ...slowPart, path: join(folder, slowPart.folder), hash: sourceHash(slowPart.sources) };
  const kept = slow !== undefined && stampIs(slow.path, slow.hash) ? slow : undefined;
  clearOutputs(folder, kept?.path);
  rmSync(logFile, { force: true });
  await sayStep(kept?.label ?? label, () => runSteps(name, kept?.otherSteps ?? steps, logFile));
  stamp(join(folder, 'dist'), wanted);
  if (slow !== undefined) stamp(slow.path, slow.hash);
}

/** What an older source compiled to would still be found by those who look for files (Strapi loads whole folders). */
function clearOutputs(folder: string, kept: string | undefined): void {
  for (const output of ['dist', 'build'].map((name) => join(folder, name)).filter((path) => existsSync(path))) {
    const holdsKept = kept !== undefined && dirname(kept) === output;
    const doomed = holdsKept ? readdirSync(output).map((name) => join(output, name)).filter((path) => path !== kept) : [output];
    for (const path of doomed) rmSync(path, { recursive: true, force: true });
  }
}

function isUpToDate(name: PackageName): boolean {
  return stampIs(join(repositoryRoot, name, 'dist'), packageHash(name));
}

/** An output says from which sources it was made; written last, so that a build cut short says nothing. */
const stampOf = (folder: string): string => join(folder, '.carrefour-build');

function stampIs(folder: string, hash: string): boolean {
  return existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === hash;
}

function stamp(folder: string, hash: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(stampOf(folder), hash);
}

async function runSteps(name: PackageName, steps: BuildStep[], logFile: string): Promise<void> {
  const folder = join(repositoryRoot, name);
  for (const { script, args } of steps) {
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

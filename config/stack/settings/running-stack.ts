import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { processIsAlive } from '../processes/process-is-alive.js';
import { Refusal } from '../refusal.js';
import { writePrivateJson } from './private-json.js';

const schema = z.object({
  webUrl: z.string(),
  cmsUrl: z.string(),
  typesenseUrl: z.string().nullable(),
  /** Where the mails of the local mailbox are read; null when mails go elsewhere, or wait. */
  mailboxUrl: z.string().nullable().default(null),
  pid: z.number(),
  startedAt: z.string(),
});

/** Addresses of a stack, kept in `<data>/stack.json` while it runs. */
export type RunningStack = z.infer<typeof schema>;

export function writeRunningStack(dataDir: string, stack: z.input<typeof schema>): void {
  writePrivateJson(stackFile(dataDir), stack);
}

export function forgetRunningStack(dataDir: string): void {
  rmSync(stackFile(dataDir), { force: true });
}

/** The stack of this data folder; undefined when none runs (a file left by a killed process does not count). */
export function readRunningStack(dataDir: string): RunningStack | undefined {
  const file = stackFile(dataDir);
  if (!existsSync(file)) return undefined;
  const parsed = schema.safeParse(parseJson(readFileSync(file, 'utf8')));
  return parsed.success && processIsAlive(parsed.data.pid) ? parsed.data : undefined;
}

/** The same, for commands that need it: exit code 2 and one sentence otherwise. */
export function requireRunningStack(dataDir: string): RunningStack {
  const stack = readRunningStack(dataDir);
  if (stack === undefined) {
    throw new Refusal(
      `Aucun Carrefour ne tourne pour le dossier de données ${dataDir} : lancez d’abord « npm start » (même CARREFOUR_DATA).`,
      2,
    );
  }
  return stack;
}

function stackFile(dataDir: string): string {
  return join(dataDir, 'stack.json');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

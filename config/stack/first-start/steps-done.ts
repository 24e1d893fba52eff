import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivateJson } from '../settings/private-json.js';

const schema = z.object({ database: z.string(), demo: z.boolean(), done: z.record(z.string(), z.string()) });
type Stored = z.infer<typeof schema>;

/** Remembers which steps of the first start are over, per database: an interrupted one goes on where it stopped. */
export interface StepsDone {
  /** Runs the step unless it was completed before. */
  once: (step: string, act: () => Promise<void>) => Promise<void>;
}

/** Steps of this data folder and database; `demo` is what a new one is made with. */
export function readStepsDone(dataDir: string, databaseUrl: string | undefined, demo: boolean): StepsDone {
  const state = readStored(dataDir, databaseUrl) ?? { database: nameOf(databaseUrl), demo, done: {} };
  return {
    once: async (step, act) => {
      if (state.done[step] !== undefined) return;
      await act();
      state.done[step] = new Date().toISOString();
      writePrivateJson(fileOf(dataDir), state);
    },
  };
}

/**
 * Whether this data was made with the demonstration; undefined when it is new. What it was made with stays: a team that
 * forgets DEMO=0 one day must not find the demonstration poured into its work.
 */
export function madeWithDemo(dataDir: string, databaseUrl: string | undefined): boolean | undefined {
  return readStored(dataDir, databaseUrl)?.demo;
}

/** After the demonstration has been removed, the data counts as made without it. */
export function forgetDemo(dataDir: string, databaseUrl: string | undefined): void {
  const stored = readStored(dataDir, databaseUrl);
  if (stored !== undefined) writePrivateJson(fileOf(dataDir), { ...stored, demo: false });
}

/** After a restore, the steps of the archive hold for the database it went into. */
export function adoptSteps(dataDir: string, databaseUrl: string | undefined): void {
  const archived = readFile(dataDir) ?? { demo: false, done: { seed: '', accounts: '' } };
  writePrivateJson(fileOf(dataDir), { ...archived, database: nameOf(databaseUrl) });
}

function readStored(dataDir: string, databaseUrl: string | undefined): Stored | undefined {
  const stored = readFile(dataDir);
  return stored?.database === nameOf(databaseUrl) ? stored : undefined;
}

function readFile(dataDir: string): Stored | undefined {
  if (!existsSync(fileOf(dataDir))) return undefined;
  try {
    return schema.parse(JSON.parse(readFileSync(fileOf(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/** A digest: the address of a database holds its password. */
function nameOf(databaseUrl: string | undefined): string {
  return createHash('sha256').update(databaseUrl ?? 'sqlite').digest('hex').slice(0, 16);
}

function fileOf(dataDir: string): string {
  return join(dataDir, 'first-start.json');
}

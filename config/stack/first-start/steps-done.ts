import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivateJson } from '../settings/private-json.js';

const schema = z.object({ database: z.string(), done: z.record(z.string(), z.string()) });

/** Remembers which steps of the first start are over, per database: an interrupted one goes on where it stopped. */
export interface StepsDone {
  isDone: (step: string) => boolean;
  /** Runs the step unless it was completed before. */
  once: (step: string, act: () => Promise<void>) => Promise<void>;
}

export function readStepsDone(dataDir: string, databaseUrl: string | undefined): StepsDone {
  const file = join(dataDir, 'first-start.json');
  const database = createHash('sha256').update(databaseUrl ?? 'sqlite').digest('hex').slice(0, 16);
  const stored = existsSync(file) ? schema.safeParse(parseJson(readFileSync(file, 'utf8'))).data : undefined;
  const done = stored?.database === database ? { ...stored.done } : {};
  const isDone = (step: string) => done[step] !== undefined;
  return {
    isDone,
    once: async (step, act) => {
      if (isDone(step)) return;
      await act();
      done[step] = new Date().toISOString();
      writePrivateJson(file, { database, done });
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

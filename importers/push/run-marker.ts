import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWholeFile } from '../report/write-whole-file.js';

/** Remembers which process of this machine holds the run of an inventory, so that a killed one need not be waited for. */
export type RunMarker = {
  /** The run of a process that is no more, if it left one open. */
  readonly abandonedRun: () => Promise<string | null>;
  readonly hold: (run: string) => Promise<void>;
  readonly release: () => Promise<void>;
};

const markSchema = z.object({ run: z.string(), pid: z.number().int().positive() });

function readMark(text: string): z.infer<typeof markSchema> | null {
  try {
    return markSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The marks lie in the data folder of the stack, one small file an inventory. */
export function runMarker(dataDir: string, inventory: string): RunMarker {
  const folder = join(dataDir, 'imports');
  const path = join(folder, `${inventory}.run.json`);
  return {
    abandonedRun: async () => {
      const text = await readFile(path, 'utf8').catch(() => null);
      const mark = text === null ? null : readMark(text);
      return mark !== null && !isAlive(mark.pid) ? mark.run : null;
    },
    hold: async (run) => {
      await mkdir(folder, { recursive: true });
      await writeWholeFile(path, JSON.stringify({ run, pid: process.pid }));
    },
    release: () => rm(path, { force: true }),
  };
}

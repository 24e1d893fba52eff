import { setTimeout as wait } from 'node:timers/promises';
import type { Cms } from './cms-client.js';
import { CmsRefusal } from './cms-refusal.js';

const TAKEN = 409;
const RETRY_MS = 3_000;
/** A little longer than the CMS waits before it takes a silent run for dead. */
const PATIENCE_MS = 110_000;

type Opening = Parameters<Cms['openRun']>[0];

/** Opens a run; while another one works on the same inventory (or has just been killed), waits for its end. */
export async function openRun(cms: Pick<Cms, 'openRun'>, opening: Opening, say: (line: string) => void, patience = PATIENCE_MS, retry = RETRY_MS): Promise<string> {
  const deadline = Date.now() + patience;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await cms.openRun(opening);
    } catch (error) {
      const isTaken = error instanceof CmsRefusal && error.status === TAKEN;
      if (!isTaken || Date.now() >= deadline) throw error;
      if (attempt === 0) say('Un autre import de cet inventaire est en cours (ou vient d’être interrompu) : j’attends qu’il finisse…');
      await wait(retry);
    }
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Cms } from './cms-client.js';
import { CmsRefusal } from './cms-refusal.js';

const TAKEN = 409;
const RETRY_MS = 3_000;
/** A little longer than the CMS waits before it takes a silent run for dead. */
const PATIENCE_MS = 110_000;

type Opening = Parameters<Cms['openRun']>[0];
type Waiting = {
  readonly say: (line: string) => void;
  /** The run of an import of this machine that was killed: its inventory is taken over at once. */
  readonly abandonedRun?: () => Promise<string | null>;
  readonly patienceMs?: number;
  readonly retryMs?: number;
};

const isTaken = (error: unknown): boolean => error instanceof CmsRefusal && error.status === TAKEN;

/** Opens a run; while another one works on the same inventory, waits for its end. */
export async function openRun(cms: Pick<Cms, 'openRun' | 'closeRun'>, opening: Opening, { say, abandonedRun, patienceMs = PATIENCE_MS, retryMs = RETRY_MS }: Waiting): Promise<string> {
  const deadline = Date.now() + patienceMs;
  let hasSaid = false;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await cms.openRun(opening);
    } catch (error) {
      if (!isTaken(error) || Date.now() >= deadline) throw error;
      const abandoned = attempt === 0 ? ((await abandonedRun?.()) ?? null) : null;
      if (abandoned !== null) {
        say('L’import précédent de cet inventaire a été interrompu : je reprends où il en était.');
        await cms.closeRun(abandoned, { state: 'failed', counts: {}, complete: false, refusedKeys: [] });
        continue;
      }
      if (!hasSaid) say('Un autre import de cet inventaire est en cours (ou vient d’être interrompu) : j’attends qu’il finisse…');
      hasSaid = true;
      await wait(retryMs);
    }
  }
}

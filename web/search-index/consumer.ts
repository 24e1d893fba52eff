import { carryOutOrder, toReconciled } from './carry-out-orders.js';
import { ensureIndex } from './ensure-index.js';
import { reconcile } from './reconcile.js';
import { syncBatch, type SyncDependencies } from './sync-batch.js';
import { synonymSync } from './sync-synonyms.js';
import { wakeUp } from './wake-up.js';

export type ConsumerState = { lastSync: string | null; lastError: string | null };
export type Consumer = {
  /** "Look now": the webhook's hint. */
  ring: () => void;
  stop: () => Promise<void>;
  state: () => ConsumerState;
};
export type Log = (message: string) => void;

const POLL_MS = 2_000;
const RECONCILE_EVERY_MS = 30 * 60_000;
const MAX_BACK_OFF_MS = 5_000;

/** Keeps the index equal to the CMS until stopped. Never throws: a failure is logged once and tried again. */
export function startConsumer(dependencies: SyncDependencies, adminKey: string, log: Log): Consumer {
  const bell = wakeUp();
  const syncSynonyms = synonymSync(dependencies);
  const state: ConsumerState = { lastSync: null, lastError: null };
  let isStopping = false;
  let failures = 0;
  let reconciledAt = Date.now();

  const turn = async (): Promise<number> => {
    if (state.lastSync === null || failures > 0) await prepare();
    const { claimed, failed } = await syncBatch(dependencies);
    await syncSynonyms();
    if (claimed === 0) await carryOutOrder(dependencies);
    if (failed > 0) log(`Recherche : ${failed} fiche(s) refusée(s) par le moteur, signalée(s) au CMS.`);
    if (claimed === 0 && Date.now() - reconciledAt > RECONCILE_EVERY_MS) {
      reconciledAt = Date.now();
      const outcome = await reconcile(dependencies);
      await dependencies.cms.settleOrder(toReconciled(outcome));
      const { missing, stale, extra } = outcome;
      if (missing + stale + extra > 0) log(`Recherche : ${missing + stale + extra} écart(s) corrigé(s).`);
    }
    return claimed;
  };

  const prepare = async () => {
    const rebuilt = await ensureIndex(dependencies, adminKey);
    if (rebuilt !== null) log(`Recherche : index reconstruit, ${rebuilt.documents} projets.`);
  };

  const run = async () => {
    while (!isStopping) {
      try {
        const claimed = await turn();
        if (failures > 0) log('Recherche : la synchronisation a repris.');
        failures = 0;
        Object.assign(state, { lastSync: new Date().toISOString(), lastError: null });
        if (claimed === 0) await bell.wait(POLL_MS);
      } catch (error) {
        failures += 1;
        const message = error instanceof Error ? error.message : String(error);
        if (state.lastError !== message) log(`Recherche : synchronisation en attente (${message})`);
        state.lastError = message;
        await bell.wait(Math.min(MAX_BACK_OFF_MS, 250 * 2 ** Math.min(failures, 5)));
      }
    }
  };

  const running = run();
  return {
    ring: bell.ring,
    state: () => ({ ...state }),
    stop: async () => {
      isStopping = true;
      bell.ring();
      await running;
    },
  };
}

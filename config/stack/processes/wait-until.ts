import { setTimeout as sleep } from 'node:timers/promises';

export interface Waiting {
  timeoutMs: number;
  everyMs?: number;
}

/** Asks again until the answer is true; false when the time is over. An exception counts as « not yet ». */
export async function waitUntil(ask: () => Promise<boolean>, { timeoutMs, everyMs = 150 }: Waiting): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    if (await ask().catch(() => false)) return true;
    if (Date.now() >= end) return false;
    await sleep(everyMs);
  }
}

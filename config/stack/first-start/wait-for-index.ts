import { z } from 'zod';
import { waitUntil } from '../processes/wait-until.js';

const statusSchema = z.object({ pending: z.number() });

/** Waits until the search index has caught up with the CMS; false when it has not within the time given. */
export async function waitForIndex(cms: { url: string; token: string }, timeoutMs: number): Promise<boolean> {
  return await waitUntil(async () => (await countPending(cms)) === 0, { timeoutMs, everyMs: 300 });
}

/** Changes of the CMS that the index has not taken yet. */
export async function countPending(cms: { url: string; token: string }): Promise<number> {
  const response = await fetch(`${cms.url}/api/sync/status`, {
    headers: { authorization: `Bearer ${cms.token}` },
    signal: AbortSignal.timeout(5_000),
  });
  return statusSchema.parse(await response.json()).pending;
}

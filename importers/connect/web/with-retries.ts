import { setTimeout as wait } from 'node:timers/promises';
import { mayHeal, Unreachable } from './unreachable.js';

const [ATTEMPTS, LONGEST_WAIT_SECONDS] = [3, 60];

/**
 * Tries again what may heal, three times in all, waiting longer each time or as long as the site asks. A page
 * that was slow once is asked once more only: a site that is out of breath is left alone. `pause` in milliseconds.
 */
export async function withRetries<Result>(act: () => Promise<Result>, pause: number): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      const isOver = !(error instanceof Unreachable) || !mayHeal(error) || attempt >= (error.kind === 'slow' ? 2 : ATTEMPTS);
      if (isOver) throw error;
      const asked = error.retryAfter === null ? 0 : Math.min(error.retryAfter, LONGEST_WAIT_SECONDS) * 1000;
      await wait(Math.max(asked, Math.max(50, pause) * 2 ** attempt));
    }
  }
}

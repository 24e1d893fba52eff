import type { ChildService } from '../processes/child-service.js';
import { Refusal } from '../refusal.js';
import { say } from '../say.js';

/** A service the site can do without. */
export interface OptionalService {
  /** Where it will be, known before it starts; undefined when there is none. */
  url: string | undefined;
  /** Undefined when nothing is to be started: there is none, or it runs elsewhere. */
  start: (() => Promise<ChildService>) | undefined;
}

/** Starts it; when it cannot start, says why and what is lost, and goes on. */
export async function startIfPossible(service: OptionalService, loss: string): Promise<ChildService | undefined> {
  try {
    return await service.start?.();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say.warning(`${loss}\n${error.message}`);
    return undefined;
  }
}

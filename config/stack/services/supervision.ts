import type { ChildService } from '../processes/child-service.js';
import { supervise } from '../processes/supervise.js';

export interface Supervision {
  /** Restarts the service whenever it dies. */
  watch: (service: ChildService, restart: () => Promise<ChildService>) => void;
  /** Rejects when a watched service keeps dying; never resolves. */
  firstFailure: () => Promise<never>;
}

/** Watches over the services of one stack. */
export function supervision(): Supervision {
  const watched: Promise<never>[] = [];
  return {
    watch: (service, restart) => {
      const supervised = supervise(service, restart);
      // Its failure is heard through `firstFailure`; until somebody listens it must not count as unhandled.
      supervised.catch(() => undefined);
      watched.push(supervised);
    },
    firstFailure: () => Promise.race(watched),
  };
}

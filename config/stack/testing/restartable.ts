import type { ChildService } from '../processes/child-service.js';

type Env = Record<string, string>;

/** A service that a test may kill and start again, with other variables if it wants. */
export interface Restartable {
  start: (env?: Env) => Promise<void>;
  kill: (signal?: NodeJS.Signals) => Promise<void>;
  stop: () => Promise<void>;
  /** Of the process that runs now, if one does. */
  pid: () => number | undefined;
}

/** Wraps the function that starts a service; at most one runs at a time. */
export function restartable(startWith: (env: Env) => Promise<ChildService>): Restartable {
  let service: ChildService | undefined;
  const stop = async () => {
    await service?.stop();
    service = undefined;
  };
  return {
    start: async (env = {}) => {
      await stop();
      service = await startWith(env);
    },
    kill: async (signal = 'SIGKILL') => {
      await service?.kill(signal);
      service = undefined;
    },
    stop,
    pid: () => service?.pid,
  };
}

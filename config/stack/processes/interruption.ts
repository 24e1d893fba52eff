const ORPHAN_CHECK_MS = 500;

/**
 * Resolves at the first Ctrl-C, SIGTERM or closed terminal. The next ones change nothing: stopping is under way.
 * `npm` passes a signal to the shell it runs us in, and that shell dies without passing it on: losing
 * our parent is an interruption too.
 */
export async function interruption(): Promise<NodeJS.Signals> {
  const parent = process.ppid;
  const isOrphan = () => process.ppid !== parent || (process.env['npm_lifecycle_event'] !== undefined && process.ppid === 1);
  return await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(signal));
    setInterval(() => isOrphan() && resolve('SIGTERM'), ORPHAN_CHECK_MS).unref();
  });
}

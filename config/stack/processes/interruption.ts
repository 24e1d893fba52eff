/** Resolves at the first Ctrl-C, SIGTERM or closed terminal. The next ones change nothing: stopping is under way. */
export async function interruption(): Promise<NodeJS.Signals> {
  return await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
  });
}

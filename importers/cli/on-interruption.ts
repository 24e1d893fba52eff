const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const INTERRUPTED = 130;

/** Ends cleanly on Ctrl-C: what `free` gives back is given back, then the program stops. Returns how to forget it. */
export function onInterruption(free: () => Promise<unknown>): () => void {
  const stop = () => {
    process.stderr.write('\nImport interrompu : relancez la même commande, il reprendra où il en était.\n');
    void free().finally(() => process.exit(INTERRUPTED));
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
}

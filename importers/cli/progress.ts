import { SingleBar } from 'cli-progress';

export type Progress = { readonly advance: (done: number) => void; readonly stop: () => void };

const LINE_EVERY_MS = 5_000;

/** A bar with rate and time left on a terminal; elsewhere a plain line every few seconds. */
export function showProgress(total: number): Progress {
  if (process.stderr.isTTY) {
    const bar = new SingleBar({ format: '  {bar} {value}/{total} lignes, encore {eta_formatted}', stream: process.stderr, hideCursor: true, clearOnComplete: true });
    bar.start(total, 0);
    return { advance: (done) => bar.update(done), stop: () => bar.stop() };
  }
  const started = Date.now();
  let last = started;
  return {
    advance: (done) => {
      const now = Date.now();
      if (now - last < LINE_EVERY_MS) return;
      last = now;
      const rate = Math.max(1, Math.round((done * 1000) / (now - started)));
      process.stderr.write(`  ${done}/${total} lignes, ${rate}/s, encore ${Math.ceil((total - done) / rate)} s\n`);
    },
    stop: () => undefined,
  };
}

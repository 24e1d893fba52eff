import { SingleBar } from 'cli-progress';
import { toProgressText } from './progress-text.js';

export type Progress = { readonly advance: (done: number) => void; readonly stop: () => void };
type Output = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

const LINE_EVERY_MS = 5_000;

/** A bar with rate and time left on a terminal; elsewhere a plain line every few seconds. */
export function showProgress(total: number, output: Output = process.stderr, clock: () => number = Date.now): Progress {
  const started = clock();
  const textAt = (done: number) => toProgressText({ done, total, elapsedMs: clock() - started });
  if (output.isTTY === true) {
    const bar = new SingleBar({ format: '  {bar} {text}', stream: output as NodeJS.WritableStream, hideCursor: true, clearOnComplete: true });
    bar.start(total, 0, { text: textAt(0) });
    return { advance: (done) => bar.update(done, { text: textAt(done) }), stop: () => bar.stop() };
  }
  let last = started;
  return {
    advance: (done) => {
      if (clock() - last < LINE_EVERY_MS) return;
      last = clock();
      output.write(`  ${textAt(done)}\n`);
    },
    stop: () => undefined,
  };
}

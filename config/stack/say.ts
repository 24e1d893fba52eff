/** Inside a Jest worker the reporter has the floor. */
const isHeard = process.env['JEST_WORKER_ID'] === undefined;

function write(text: string): void {
  if (isHeard) process.stdout.write(`${text}\n`);
}

/** Progress of the stack's commands, on stdout, in French; failures on stderr. */
export const say = {
  step: (text: string) => write(`• ${text}`),
  done: (text: string) => write(`  ✓ ${text}`),
  note: (text: string) => write(`  ${text}`),
  warning: (text: string) => write(`! ${text}`),
  failure: (text: string) => process.stderr.write(`\n✗ ${text}\n`),
};

/** Says a step, then how long it took; what fails is said by the caller. */
export async function sayStep<Result>(text: string, act: () => Promise<Result>): Promise<Result> {
  say.step(`${text}…`);
  const started = Date.now();
  const result = await act();
  say.done(`${text} (${Math.max(1, Math.round((Date.now() - started) / 1000))} s)`);
  return result;
}

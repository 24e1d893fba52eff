/** Progress of the stack's commands, on stdout, in French; failures on stderr. */
export const say = {
  step: (text: string) => console.log(`• ${text}`),
  done: (text: string) => console.log(`  ✓ ${text}`),
  note: (text: string) => console.log(`  ${text}`),
  warning: (text: string) => console.log(`! ${text}`),
  failure: (text: string) => console.error(`\n✗ ${text}`),
};

/** Says a step, then how long it took; what fails is said by the caller. */
export async function sayStep<Result>(text: string, act: () => Promise<Result>): Promise<Result> {
  say.step(`${text}…`);
  const started = Date.now();
  const result = await act();
  say.done(`${text} (${Math.max(1, Math.round((Date.now() - started) / 1000))} s)`);
  return result;
}

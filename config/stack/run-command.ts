import { Refusal } from './refusal.js';
import { say } from './say.js';

/** Runs one root command, then ends the process with its exit code; a refusal shows its sentence, anything else its stack too. */
export async function runCommand(run: () => Promise<number>): Promise<never> {
  process.exit(await run().catch(explain));
}

function explain(error: unknown): number {
  if (error instanceof Refusal) {
    say.failure(error.message);
    return error.exitCode;
  }
  say.failure('Une erreur imprévue a tout arrêté. Son détail, à joindre si vous la signalez :');
  console.error(error);
  return 1;
}

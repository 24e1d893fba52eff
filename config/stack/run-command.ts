import { Refusal } from './refusal.js';
import { say } from './say.js';

/** Runs one root command and sets the exit code; a refusal shows its sentence, anything else its stack too. */
export async function runCommand(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (error instanceof Refusal) {
      say.failure(error.message);
      process.exitCode = error.exitCode;
      return;
    }
    say.failure('Une erreur imprévue a tout arrêté. Son détail, à joindre si vous la signalez :');
    console.error(error);
    process.exitCode = 1;
  }
}

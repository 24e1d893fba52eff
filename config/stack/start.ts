import { bringUp } from './bring-up.js';
import { endEverything } from './processes/guardian.js';
import { interruption } from './processes/interruption.js';
import { say } from './say.js';
import { forgetRunningStack } from './settings/running-stack.js';
import { readStackSettings } from './settings/stack-settings.js';

/** `npm start`: brings everything up and keeps it so until Ctrl-C, SIGTERM, or a service that keeps dying. */
export async function run(): Promise<number> {
  const settings = readStackSettings(process.env);
  const interrupted = interruption();
  const state = { announced: false };
  try {
    await Promise.race([bringUp(settings, state), interrupted]);
    say.step('Arrêt du Carrefour…');
    return 0;
  } finally {
    await endEverything();
    if (state.announced) forgetRunningStack(settings.dataDir);
  }
}

import { bringUp } from './bring-up.js';
import { madeWithDemo } from './first-start/steps-done.js';
import { endEverything } from './processes/guardian.js';
import { interruption } from './processes/interruption.js';
import { say } from './say.js';
import { forgetRunningStack } from './settings/running-stack.js';
import { readStackSettings } from './settings/stack-settings.js';

/** `npm start`: brings everything up and keeps it so until Ctrl-C, SIGTERM, or a service that keeps dying. */
export async function run(): Promise<number> {
  const asked = readStackSettings(process.env);
  const settings = { ...asked, demo: madeWithDemo(asked.dataDir, asked.databaseUrl) ?? asked.demo };
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

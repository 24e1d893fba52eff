import { join } from 'node:path';
import { buildChanged } from './build/build-changed.js';
import { startDevelopment } from './development/start-development.js';
import { endEverything } from './processes/guardian.js';
import { interruption } from './processes/interruption.js';
import { forgetRunningStack } from './settings/running-stack.js';
import { readStackSettings } from './settings/stack-settings.js';

/** `npm run dev`: the stack, reloading on change; needs one `npm start` before for its content. */
export async function run(): Promise<number> {
  const settings = readStackSettings(process.env);
  const interrupted = interruption();
  try {
    await buildChanged(join(settings.dataDir, 'logs'));
    await Promise.race([startDevelopment(settings), interrupted]);
    return 0;
  } finally {
    await endEverything();
    forgetRunningStack(settings.dataDir);
  }
}

import { join } from 'node:path';
import { buildChanged } from './build/build-changed.js';
import { say } from './say.js';
import { readStackSettings } from './settings/stack-settings.js';

/** `npm run build`: builds what changed. */
export async function run(): Promise<number> {
  await buildChanged(join(readStackSettings(process.env).dataDir, 'logs'));
  say.done('tout est construit');
  return 0;
}

import { join } from 'node:path';
import type { StackSettings } from '../settings/stack-settings.js';

/** What each service is started from. */
export interface ServiceContext {
  settings: StackSettings;
  /** The whole environment of the children (child-environment.ts). */
  env: Record<string, string>;
}

/** Log of one service. */
export function logFileOf(settings: Pick<StackSettings, 'dataDir'>, name: string): string {
  return join(settings.dataDir, 'logs', `${name}.log`);
}

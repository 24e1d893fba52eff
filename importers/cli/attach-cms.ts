import { attachToRunningStack } from '@carrefour/config/stack/settings/tool-environment';
import { connectToCms, type Cms } from '../push/cms-client.js';

/** The CMS of the running stack of this data folder. Throws a `Refusal` with one sentence when none runs. */
export function attachCms(): Cms {
  const { settings, env } = attachToRunningStack(process.env);
  return connectToCms(settings.cmsAddress, env['CMS_IMPORT_TOKEN'] ?? '');
}

/** The data folder of the running stack. */
export const runningDataDir = (): string => attachToRunningStack(process.env).settings.dataDir;

import { readStackSettings } from '@carrefour/config/stack/settings/stack-settings';
import { attachToRunningStack } from '@carrefour/config/stack/settings/tool-environment';
import { connectToJobs, type Jobs } from '../jobs/jobs-client.js';
import { connectToCms, type Cms } from '../push/cms-client.js';
import { connectToSources, type Sources } from '../push/sources-client.js';

/** The stack of this data folder; on a machine of its own, what the environment names (docs/production.md). */
function access(): [url: string, token: string] {
  try {
    const { settings, env } = attachToRunningStack(process.env);
    return [settings.cmsAddress, env['CMS_IMPORT_TOKEN'] ?? ''];
  } catch (error) {
    const { CMS_URL: url, CMS_IMPORT_TOKEN: token } = process.env;
    if (url && token) return [url, token];
    throw error;
  }
}

/** The CMS of the running stack of this data folder. Throws a `Refusal` with one sentence when none runs. */
export const attachCms = (): Cms => connectToCms(...access());

/** The same, for what it knows of online sources. */
export const attachSources = (): Sources => connectToSources(...access());

/** The same, for what partners ask of their files from the site. */
export const attachJobs = (): Jobs => connectToJobs(...access());

/** The data folder of the stack. */
export const runningDataDir = (): string => readStackSettings(process.env).dataDir;

/** The site's public address: of the running stack, else what the environment names. */
export function runningWebUrl(): string {
  try {
    return attachToRunningStack(process.env).settings.webUrl;
  } catch (error) {
    const { WEB_URL: url } = process.env;
    if (url) return url;
    throw error;
  }
}

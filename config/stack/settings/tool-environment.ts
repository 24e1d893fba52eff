import { childEnvironment } from './child-environment.js';
import { requireRunningStack } from './running-stack.js';
import { readOrMakeSecrets } from './secrets.js';
import { readStackSettings, type StackSettings } from './stack-settings.js';

export interface Tool {
  settings: StackSettings;
  env: Record<string, string>;
}

/** What a command beside a running stack needs: its addresses as they are, whatever ports this shell says. Exit code 2 when none runs. */
export function attachToRunningStack(environment: NodeJS.ProcessEnv): Tool {
  const asked = readStackSettings(environment);
  const running = requireRunningStack(asked.dataDir);
  const settings = { ...asked, webUrl: running.webUrl, cmsUrl: running.cmsUrl, cmsAddress: running.cmsUrl };
  const reachable = { typesenseUrl: running.typesenseUrl ?? undefined, smtpUrl: asked.smtpUrl };
  const secrets = readOrMakeSecrets(asked.dataDir, environment);
  return { settings, env: childEnvironment(settings, secrets, reachable, environment) };
}

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSecrets } from '../settings/secrets.js';

/** Strapi reads its configuration while building; the secrets it finds there are thrown away with the process. */
export function buildEnvironment(inherited: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...inherited,
    ...makeSecrets(),
    NODE_ENV: 'production',
    CARREFOUR_DATA: join(tmpdir(), 'carrefour-build'),
    DATABASE_URL: '',
    NODE_OPTIONS: '',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
  };
}

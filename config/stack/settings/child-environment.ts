import type { Secrets } from './secrets.js';
import type { StackSettings } from './stack-settings.js';

export interface Reachable {
  /** Undefined: no search engine, the site answers from the CMS alone. */
  typesenseUrl: string | undefined;
  smtpUrl: string | undefined;
}

/** Everything a child process of the stack receives: the contract of docs/production.md, and nothing of npm's. */
export function childEnvironment(
  settings: StackSettings,
  secrets: Secrets,
  reachable: Reachable,
  inherited: NodeJS.ProcessEnv,
): Record<string, string> {
  return withoutAbsent({
    ...withoutTooling(inherited),
    ...secrets,
    NODE_ENV: 'production',
    CARREFOUR_DATA: settings.dataDir,
    HOST: settings.host,
    WEB_PORT: String(settings.webPort),
    CMS_PORT: String(settings.cmsPort),
    TYPESENSE_PORT: String(settings.typesensePort),
    WEB_URL: settings.webUrl,
    CMS_URL: settings.cmsUrl,
    TYPESENSE_URL: reachable.typesenseUrl,
    TYPESENSE_URLS: settings.externalTypesense?.urls,
    DATABASE_URL: settings.databaseUrl,
    SMTP_URL: reachable.smtpUrl,
    DEMO: settings.demo ? '1' : '0',
    // Strapi calls its publisher unless told not to, and creates its first locale in English.
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
    STRAPI_HIDE_STARTUP_MESSAGE: 'true',
    BROWSER: 'none',
  });
}

/** npm's own variables and Jest's flags would change how a child behaves. */
function withoutTooling(inherited: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(inherited).filter(([name]) => !/^(npm_|JEST_)/.test(name) && name !== 'NODE_OPTIONS'),
  );
}

function withoutAbsent(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => !!pair[1]));
}

import { readEnv, webEnvSchema, type WebEnv } from '@carrefour/config';

let env: WebEnv | undefined;

/** The site's environment, read once. */
export const siteEnv = (): WebEnv => (env ??= readEnv(webEnvSchema));

import { cmsEnvSchema, readEnv, type CmsEnv } from '@carrefour/config';

let parsed: CmsEnv | undefined;

/** The environment of the CMS, parsed once. Throws a sentence naming what is missing. */
export function environment(): CmsEnv {
  parsed ??= readEnv(cmsEnvSchema);
  return parsed;
}

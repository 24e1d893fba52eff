import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { toMailServer } from '../src/engine/mail/mail-server';
import { environment } from '../src/environment';
import { toBucketOptions } from '../src/uploads/bucket-store';
import { allowedTypes, deniedTypes } from '../src/uploads/file-types';

// Strapi reads the first content language from here alone, once, at its very first start.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = 'fr';

/** Sign-up stays closed: accounts are made by the team. Refresh mode: a token that leaks lives ten minutes. */
export default () => {
  const env = environment();
  const bucket = toBucketOptions(env);
  // Strapi's local provider will not start without this folder, though ours keeps nothing in it.
  mkdirSync(path.join(env.CARREFOUR_DATA, 'public', 'uploads'), { recursive: true });
  return {
    'users-permissions': {
      config: {
        jwtSecret: env.JWT_SECRET,
        jwtManagement: 'refresh',
        sessions: { accessTokenLifespan: 600, httpOnly: true },
        register: { allowedFields: [] },
        ratelimit: { enabled: true, interval: { min: 15 }, max: 20 },
      },
    },
    upload: { config: { sizeLimit: 8 * 1024 * 1024, security: { allowedTypes, deniedTypes }, ...(bucket !== null && { provider: 'aws-s3', providerOptions: bucket }) } },
    email:
      env.SMTP_URL === undefined
        ? {}
        : { config: { provider: 'nodemailer', providerOptions: { url: toMailServer(env.SMTP_URL) } } },
  };
};

import { environment } from '../src/environment';

// Strapi reads the first content language from here alone, once, at its very first start.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = 'fr';

/** Sign-up stays closed: accounts are made by the team. Refresh mode: a token that leaks lives ten minutes. */
export default () => {
  const env = environment();
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
    upload: { config: { sizeLimit: 8 * 1024 * 1024 } },
    email:
      env.SMTP_URL === undefined
        ? {}
        : { config: { provider: 'nodemailer', providerOptions: { url: env.SMTP_URL } } },
    i18n: { enabled: true },
  };
};

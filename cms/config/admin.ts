import { environment } from '../src/environment';
import { previewAddress } from '../src/engine/preview/preview-address';

type Asked = { documentId?: string; locale?: string; status?: string };

/** The encryption key is left out on purpose: without it no API token can be read again in the admin. */
export default () => {
  const env = environment();
  return {
    auth: { secret: env.ADMIN_JWT_SECRET },
    apiToken: { salt: env.API_TOKEN_SALT },
    transfer: { token: { salt: env.TRANSFER_TOKEN_SALT } },
    flags: { nps: false, promoteEE: false, docLinks: false },
    ai: { enabled: false },
    // « Aperçu » beside a record opens a page of the site in a frame of the admin.
    preview: {
      enabled: true,
      config: {
        allowedOrigins: [env.WEB_URL],
        handler: (uid: string, asked: Asked) => previewAddress(strapi, uid, asked),
      },
    },
  };
};

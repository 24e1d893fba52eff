import path from 'node:path';
import { environment } from '../src/environment';

/** Loopback only unless told otherwise: people reach the CMS through the site's proxy or the machine's own. No absolute address, so that a build fits any port. */
export default () => {
  const env = environment();
  return {
    host: env.CMS_HOST,
    port: env.CMS_PORT,
    // Node's five seconds close connections that a busy importer or site is about to use again.
    http: { serverOptions: { keepAliveTimeout: 65_000 } },
    app: { keys: env.APP_KEYS.split(',') },
    dirs: { public: path.join(env.CARREFOUR_DATA, 'public') },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
    webhooks: { populateRelations: false },
  };
};

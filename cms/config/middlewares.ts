import { environment } from '../src/environment';

const self = "'self'";

/** Order matters: errors first, then what protects, then what reads the body. */
export default () => [
  'global::close-unread',
  'strapi::logger',
  'strapi::errors',
  'global::tell-sign-in-in-french',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': [self],
          // The design system writes its styles into the page as it runs.
          'style-src': [self, "'unsafe-inline'"],
          'img-src': [self, 'data:', 'blob:'],
          'media-src': [self, 'data:', 'blob:'],
          'font-src': [self, 'data:'],
          'connect-src': [self],
          'worker-src': [self, 'blob:'],
          'manifest-src': [self],
          'frame-src': [self],
          'frame-ancestors': ["'none'"],
          'base-uri': ["'none'"],
          'form-action': [self],
          'object-src': ["'none'"],
        },
      },
      frameguard: { action: 'deny' },
    },
  },
  {
    name: 'strapi::cors',
    config: { origin: [environment().WEB_URL], credentials: false, keepHeaderOnError: true },
  },
  'global::refuse-nul',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '12mb',
      formLimit: '256kb',
      textLimit: '256kb',
      formidable: { maxFileSize: 8 * 1024 * 1024, maxFiles: 10 },
    },
  },
  'global::tell-admin-writes',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

import compression from 'compression';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import type { WebEnv } from '@carrefour/config';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { TypesenseSettings } from '../typesense/typesense-settings.js';
import { apiPreflight } from './api-preflight.js';
import { apiRateLimit, printRateLimit } from './api-rate-limit.js';
import { cmsHook } from './cms-hook.js';
import { filesProxy } from './files-proxy.js';
import { health, type HealthSources } from './health.js';
import { ownFormsOnly } from './own-forms-only.js';
import { problem } from './problem.js';
import { readOut } from './read-out.js';
import { searchProxy } from './search-proxy/search-proxy.js';
import { securityHeaders } from './security-headers.js';
import { staticFiles } from './static-files.js';

export type SiteParts = {
  env: WebEnv;
  /** Built once, or asked anew for each request while developing. */
  build: ServerBuild | (() => Promise<ServerBuild>);
  clientFolder: string;
  typesense: TypesenseSettings | null;
  health: HealthSources;
  /** "The CMS changed, look now." */
  onHook: () => void;
};

/** The site as one list of steps; the first that answers ends it. */
export function site({ env, build, clientFolder, typesense, health: sources, onHook }: SiteParts): Express {
  const app = express();
  app.disable('x-powered-by').set('trust proxy', env.TRUSTED_PROXIES).set('etag', false);
  app.use(readOut);
  app.use(securityHeaders(env.WEB_URL));
  app.get('/healthz', health(sources));
  app.use('/hooks/cms', cmsHook(env.WEBHOOK_SECRET, onHook));
  app.use(compression());
  app.use('/typesense/multi_search', searchProxy(typesense));
  app.use('/typesense', (_req, res) => problem(res, 404, 'Seule /typesense/multi_search existe.'));
  app.use('/medias', filesProxy('medias', env.CMS_URL, env.CMS_READ_TOKEN));
  app.use('/api/v1', apiPreflight, apiRateLimit);
  app.use(['/recherche/imprimer', '/en/recherche/imprimer'], printRateLimit);
  app.use('/api/v1/dumps', filesProxy('dumps', env.CMS_URL, env.CMS_READ_TOKEN));
  app.use('/__manifest', (_req, res) => problem(res, 404, 'Cette adresse n’existe pas.'));
  app.use(staticFiles(clientFolder));
  app.use(ownFormsOnly(env.WEB_URL));
  app.all('*', createRequestHandler({ build, getLoadContext: ({ ip }) => ({ address: ip }), mode: typeof build === 'function' ? 'development' : 'production' }));
  app.use(lastResort);
  return app;
}

const lastResort: ErrorRequestHandler = (error: unknown, _req, res, _next) => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  if (status >= 500) process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  problem(res, status, status === 404 ? 'Ce fichier n’existe pas.' : 'Une erreur est survenue de notre côté : réessayez dans un instant.');
};

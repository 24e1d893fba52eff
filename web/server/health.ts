import { PROJECT_ALIAS } from '@carrefour/config';
import type { RequestHandler } from 'express';
import type { ConsumerState } from '../search-index/consumer.js';
import type { SyncApi } from '../search-index/sync-api.js';
import type { TypesenseApi } from '../typesense/typesense-api.js';

export type HealthSources = { engine: TypesenseApi | null; cms: SyncApi; consumer: () => ConsumerState | null; version: string };

const PATIENCE_MS = 1_500;
/** Another process may be the one that syncs: a queue this old means that none does. */
const LATE_SECONDS = 60;

const within = async <Value>(promise: Promise<Value>): Promise<Value | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  return Promise.race([promise.catch(() => null), late]).finally(() => clearTimeout(timer));
};

/** `GET /healthz`: always 200 while the site answers; `degraded` when something behind it does not. */
export function health({ engine, cms, consumer, version }: HealthSources): RequestHandler {
  return async (_req, res) => {
    const [collection, sync] = await Promise.all([
      engine === null ? null : within(engine.json<{ num_documents: number }>(`/collections/${PROJECT_ALIAS}`, { timeoutMs: PATIENCE_MS })),
      within(cms.status()),
    ]);
    const isWell = collection !== null && sync !== null && sync.dead === 0 && (sync.oldestSeconds ?? 0) < LATE_SECONDS;
    res.set('Cache-Control', 'no-store').json({
      status: isWell ? 'ok' : 'degraded',
      cms: sync === null ? 'down' : 'up',
      search: {
        up: collection !== null,
        documents: collection?.num_documents ?? 0,
        pending: sync?.pending ?? 0,
        dead: sync?.dead ?? 0,
        lastSync: consumer()?.lastSync ?? null,
      },
      version,
    });
  };
}

import { projectCollectionSchema } from '@carrefour/config';
import type { Measure } from '@carrefour/config/stack/bench/figure';
import { rebuild } from '../search-index/rebuild.js';
import { syncApi } from '../search-index/sync-api.js';
import { typesenseApi } from '../typesense/typesense-api.js';
import { ensureCorpus } from './ensure-corpus.js';
import { timed } from './percentile.js';

const LIMIT = 2;
const BARE = 'mesure_import_nu';
const LINES = 2_000;

/** A full rebuild from the CMS against the bare import of the same documents, already made, in the same engine. */
export const measure: Measure = async (context) => {
  const stack = await ensureCorpus(context);
  const engine = typesenseApi({ nodes: [stack.typesenseUrl], apiKey: stack.env['TYPESENSE_API_KEY'] ?? '' });
  const cms = syncApi(stack.cmsUrl, stack.secrets.CMS_SYNC_TOKEN, 'mesure');
  const documents = (await engine.text('/collections/projects/documents/export', { timeoutMs: 120_000 })).split('\n');

  const importBare = async () => {
    await engine.text('/collections', { body: { name: BARE, ...projectCollectionSchema } });
    for (let start = 0; start < documents.length; start += LINES)
      await engine.text(`/collections/${BARE}/documents/import?action=create&batch_size=200`, { body: documents.slice(start, start + LINES).join('\n'), timeoutMs: 120_000 });
  };
  const bare = await timed(importBare);
  await engine.text(`/collections/${BARE}`, { method: 'DELETE', timeoutMs: 120_000 });
  const whole = await timed(() => rebuild({ cms, engine }));
  const ratio = whole / bare;
  return [
    { name: 'reconstruction complète / import nu des mêmes documents', measured: ratio, unit: '×', limit: `≤ ${LIMIT}`, ok: ratio <= LIMIT },
    { name: 'reconstruction complète', measured: documents.length / (whole / 1000), unit: 'documents/s', limit: 'pour mémoire', ok: true },
  ];
};

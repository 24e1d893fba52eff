import { PROJECT_ALIAS } from '@carrefour/config';
import { toIndexedDocument } from './indexed-document.js';
import type { RecordPage } from './sync-api.js';
import type { SyncDependencies } from './sync-batch.js';

export type ReconcileOutcome = { projects: number; missing: number; stale: number; extra: number };

const PAGE = 500;

/**
 * Compares ids and hashes of both sides; every difference becomes a change, which the consumer
 * treats like any other: the comparison may be late by a few edits without doing harm.
 */
export async function reconcile({ cms, engine }: SyncDependencies): Promise<ReconcileOutcome> {
  const indexed = await readHashes(engine);
  const outcome = { projects: 0, missing: 0, stale: 0, extra: 0 };
  const different: string[] = [];
  let after: string | null = null;
  do {
    const { records, unreadable, next }: RecordPage = await cms.records(after, PAGE);
    // What cannot be read is told to a person by the outbox; the state searched stays meanwhile.
    for (const { documentId } of unreadable) indexed.delete(documentId);
    different.push(...unreadable.map(({ documentId }) => documentId));
    for (const { documentId, record } of records) {
      const held = indexed.get(documentId);
      indexed.delete(documentId);
      outcome.projects += 1;
      if (held === toIndexedDocument(record).hash) continue;
      outcome[held === undefined ? 'missing' : 'stale'] += 1;
      different.push(documentId);
    }
    after = next;
  } while (after !== null);
  outcome.extra = indexed.size;
  different.push(...indexed.keys());
  for (let start = 0; start < different.length; start += PAGE)
    await cms.mark(different.slice(start, start + PAGE).map((documentId) => ({ type: 'project', documentId })));
  return outcome;
}

/** The hash of every indexed document, by id. */
export async function readHashes(engine: SyncDependencies['engine']): Promise<Map<string, string>> {
  const text = await engine.text(`/collections/${PROJECT_ALIAS}/documents/export?include_fields=id,hash`, { timeoutMs: 60_000 });
  const lines = text.split('\n').filter(Boolean);
  return new Map(lines.map((line): [string, string] => {
    const { id, hash = '' } = JSON.parse(line) as { id: string; hash?: string };
    return [id, hash];
  }));
}

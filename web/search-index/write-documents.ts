import type { TypesenseApi } from '../typesense/typesense-api.js';
import { TypesenseError } from '../typesense/typesense-api.js';
import type { IndexedDocument } from './indexed-document.js';

/** A line the engine refused, by the document's id. */
export type Refusal = { id: string; error: string };

/** Writes are slow when the engine is busy: a short timeout would send everything twice. */
const WRITE_TIMEOUT_MS = 60_000;

/**
 * Bulk import. The engine answers 200 whatever happens, with one result per line: each is read.
 * `create` keeps a document that is already there; `upsert` replaces it.
 */
export async function writeDocuments(
  api: TypesenseApi,
  collection: string,
  documents: readonly IndexedDocument[],
  action: 'create' | 'upsert',
): Promise<Refusal[]> {
  if (documents.length === 0) return [];
  const body = documents.map((document) => JSON.stringify(document)).join('\n');
  const path = `/collections/${collection}/documents/import?action=${action}&batch_size=200`;
  const answer = await api.text(path, { method: 'POST', body, timeoutMs: WRITE_TIMEOUT_MS });
  const lines = answer.split('\n').filter(Boolean);
  return documents.flatMap((document, index) => {
    const line = lines[index];
    const result = JSON.parse(line ?? '{}') as { success?: boolean; error?: string; code?: number };
    const isKept = action === 'create' && (result.code === 409 || /already exists/i.test(result.error ?? ''));
    if (result.success === true || isKept) return [];
    return [{ id: document.id, error: result.error ?? 'Pas de réponse pour cette ligne.' }];
  });
}

/** Removes documents; one that is not there is as good as removed. */
export async function deleteDocuments(api: TypesenseApi, collection: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    try {
      await api.text(`/collections/${collection}/documents/${encodeURIComponent(id)}`, { method: 'DELETE', timeoutMs: WRITE_TIMEOUT_MS });
    } catch (error) {
      if (!(error instanceof TypesenseError && error.status === 404)) throw error;
    }
  }
}

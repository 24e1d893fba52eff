import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { typesenseApi, type TypesenseApi } from '../../typesense/typesense-api.js';
import { HIDDEN, HIDDEN_ALIAS, HIDDEN_COLLECTION, HIDDEN_PRESET, NEARBY_COLLECTION } from './attempt.js';

export const ownerOf = (stack: TestStack): TypesenseApi => typesenseApi({ nodes: [stack.typesenseUrl], apiKey: stack.secrets.TYPESENSE_API_KEY });

/** What a team may keep in its engine beside the index, each with the word that nobody else may hear. */
export async function plantHidden(owner: TypesenseApi): Promise<void> {
  for (const name of [HIDDEN_COLLECTION, NEARBY_COLLECTION]) {
    await owner.text('/collections', { body: { name, fields: [{ name: 'title', type: 'string' }] } });
    await owner.text(`/collections/${name}/documents`, { body: { id: '1', title: `${HIDDEN} ${name}` } });
  }
  await owner.text(`/aliases/${HIDDEN_ALIAS}`, { method: 'PUT', body: { collection_name: HIDDEN_COLLECTION } });
  await owner.text(`/presets/${HIDDEN_PRESET}`, { method: 'PUT', body: { value: { q: HIDDEN, collection: HIDDEN_COLLECTION, query_by: 'title' } } });
  await owner.text('/collections/projects/overrides/reservee', { method: 'PUT', body: { rule: { query: HIDDEN, match: 'exact' }, includes: [{ id: 'personne', position: 1 }] } });
  await owner.text('/keys', { body: { description: HIDDEN, actions: ['documents:get'], collections: [HIDDEN_COLLECTION] } });
}

/** All that the engine holds, as its owner reads it: the same before and after, nothing was done. */
export async function everythingHeld(owner: TypesenseApi): Promise<Record<string, string>> {
  const collections = await owner.json<{ name: string }[]>('/collections');
  const parts = collections.flatMap(({ name }) => ['documents/export', 'synonyms', 'overrides'].map((part) => `/collections/${name}/${part}`));
  const held: Record<string, string> = {};
  for (const path of ['/collections', '/aliases', '/keys', '/presets', '/limits', ...parts]) held[path] = await owner.text(path);
  return held;
}

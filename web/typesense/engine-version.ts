import type { TypesenseApi } from './typesense-api.js';

export type Synonym = { id: string; root?: string; synonyms: string[] };
export type CollectionSchema = { name: string; [setting: string]: unknown };

/** What differs between the engines we support, from 0.24.1 (embedded) to 30. Nothing else asks for a version. */
export type EngineDialect = {
  version: string;
  createCollection: (api: TypesenseApi, schema: CollectionSchema, synonyms: readonly Synonym[]) => Promise<void>;
  /** Replaces the synonyms of a collection that lives already. */
  putSynonyms: (api: TypesenseApi, collection: string, synonyms: readonly Synonym[]) => Promise<void>;
};

/** `0.24.1` → 24, `26.0` → 26: the engine dropped its leading zero with 26. */
export function majorOf(version: string): number {
  const [first = '0', second = '0'] = version.replace(/^v/, '').split('.');
  return Number(first === '0' ? second : first);
}

const spelled = ({ root = '', synonyms }: Synonym): string => JSON.stringify([root, synonyms]);

/** Until 29, synonyms are resources of one collection. */
const perCollection: Omit<EngineDialect, 'version'> = {
  createCollection: async (api, schema, synonyms) => {
    await api.text('/collections', { body: schema });
    await perCollection.putSynonyms(api, schema.name, synonyms);
  },
  putSynonyms: async (api, collection, synonyms) => {
    const path = `/collections/${collection}/synonyms`;
    const { synonyms: held } = await api.json<{ synonyms: Synonym[] }>(path);
    const kept = new Set(synonyms.map(({ id }) => id));
    const known = new Map(held.map((synonym) => [synonym.id, spelled(synonym)]));
    for (const { id } of held) if (!kept.has(id)) await api.text(`${path}/${encodeURIComponent(id)}`, { method: 'DELETE' });
    for (const synonym of synonyms) {
      const { id, ...body } = synonym;
      if (known.get(id) !== spelled(synonym)) await api.text(`${path}/${encodeURIComponent(id)}`, { method: 'PUT', body });
    }
  },
};

const SYNONYM_SET = 'carrefour';

/** From 30, they are sets of their own, which a collection names in its schema. */
const asSets: Omit<EngineDialect, 'version'> = {
  createCollection: async (api, schema, synonyms) => {
    await asSets.putSynonyms(api, schema.name, synonyms);
    await api.text('/collections', { body: { ...schema, synonym_sets: [SYNONYM_SET] } });
  },
  putSynonyms: async (api, _collection, synonyms) => {
    await api.text(`/synonym_sets/${SYNONYM_SET}`, { method: 'PUT', body: { items: synonyms } });
  },
};

/** Asks the engine its version and answers with how to speak to it. */
export async function readDialect(api: TypesenseApi): Promise<EngineDialect> {
  const { version } = await api.json<{ version: string }>('/debug', { timeoutMs: 2_000 });
  return { version, ...(majorOf(version) >= 30 ? asSets : perCollection) };
}

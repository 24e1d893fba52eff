import type { SearchClient } from 'instantsearch.js';
import { browserSearchKey, scopedSearchKey } from '../../../typesense/search-keys.js';
import { typesenseApi } from '../../../typesense/typesense-api.js';
import { typesenseSettings } from '../../../typesense/typesense-settings.js';
import { siteEnv } from '../../site-env.server';
import type { AskEngine } from './ask-engine';
import type { PublicEngine } from './engine-access';
import type { EngineAnswer } from './engine-result';
import { searchClient } from './search-client';

/** A page would rather answer from the CMS than keep somebody waiting longer. */
const TIMEOUT_MS = 1_500;

const missing = () => Promise.reject(new Error('Aucun moteur de recherche.'));
let asking: AskEngine | undefined;
let client: SearchClient | undefined;

/** The engine as this server reaches it. Throws at once when the stack has none, after 1.5 s when it does not answer. */
export const askEngine: AskEngine = (searches) => {
  asking ??= connect();
  return asking(searches);
};

function connect(): AskEngine {
  const settings = typesenseSettings(siteEnv());
  if (settings === null) return missing;
  const api = typesenseApi(settings);
  const key = scopedSearchKey(settings.apiKey);
  return (searches) => api.json<EngineAnswer>('/multi_search', { body: { searches }, key, timeoutMs: TIMEOUT_MS });
}

/** The same engine as InstantSearch asks it while a page is rendered. */
export const serverSearchClient = (): SearchClient => (client ??= connectClient());

function connectClient(): SearchClient {
  const settings = typesenseSettings(siteEnv());
  if (settings === null) return { search: missing };
  return searchClient({ urls: settings.nodes, key: scopedSearchKey(settings.apiKey), timeoutMs: TIMEOUT_MS, rememberedSeconds: 0 });
}

/** What browsers need to ask the engine directly, where the team opened it to them. */
export function publicEngine(): PublicEngine | null {
  const env = siteEnv();
  const settings = typesenseSettings(env);
  if (settings === null || env.TYPESENSE_PUBLIC_URL === undefined) return null;
  return { url: env.TYPESENSE_PUBLIC_URL.replace(/\/$/, ''), key: browserSearchKey(settings.apiKey) };
}

import { scopedSearchKey } from '../../../typesense/search-keys.js';
import { typesenseApi } from '../../../typesense/typesense-api.js';
import { typesenseSettings } from '../../../typesense/typesense-settings.js';
import { siteEnv } from '../../site-env.server';
import type { EngineAnswer } from './engine-result';
import type { AskEngine } from './search-client';

/** A page would rather answer from the CMS than keep somebody waiting longer. */
const TIMEOUT_MS = 1_500;

let asking: AskEngine | undefined;

/** The engine as this server reaches it. Throws at once when the stack has none, after 1.5 s when it does not answer. */
export const askEngine: AskEngine = (searches) => {
  asking ??= connect();
  return asking(searches);
};

function connect(): AskEngine {
  const settings = typesenseSettings(siteEnv());
  if (settings === null) return () => Promise.reject(new Error('Aucun moteur de recherche.'));
  const api = typesenseApi(settings);
  const key = scopedSearchKey(settings.apiKey);
  return (searches) => api.json<EngineAnswer>('/multi_search', { body: { searches }, key, timeoutMs: TIMEOUT_MS });
}

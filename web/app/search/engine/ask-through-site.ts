import type { EngineAnswer } from './engine-result';
import type { AskEngine } from './ask-engine';

/** The engine as a browser reaches it: through the site's own address, which adds the key and the limits. */
export const askThroughSite: AskEngine = async (searches) => {
  const response = await fetch('/typesense/multi_search', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ searches }),
  });
  if (!response.ok) throw new Error(`La recherche répond ${response.status}.`);
  return response.json() as Promise<EngineAnswer>;
};

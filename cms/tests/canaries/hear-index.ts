import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { ask, type Hear } from './ask.js';

type Collection = { name: string; fields: { name: string; type: string; index?: boolean }[] };
const AT_ONCE = 10;

/** The index: all its documents as its owner reads them. Answers the texts of its projects one may search in. */
async function hearDocuments(stack: TestStack, hear: Hear): Promise<string[]> {
  const owner = { headers: { 'x-typesense-api-key': stack.secrets['TYPESENSE_API_KEY'] ?? '' } };
  const read = async (path: string): Promise<string> => {
    const { status, body } = await ask(`${stack.typesenseUrl}${path}`, owner);
    hear('index', path, body, status);
    return body;
  };
  const collections = JSON.parse(await read('/collections')) as Collection[];
  for (const { name } of collections) for (const part of ['documents/export', 'synonyms', 'overrides']) await read(`/collections/${name}/${part}`);
  await read('/synonym_sets');
  return [...new Set(collections.filter(({ name }) => name.startsWith('project')).flatMap(({ fields }) => fields.filter(({ type, index }) => type.startsWith('string') && index !== false).map(({ name }) => name)))];
}

type Result = { found?: number; error?: string; request_params?: { q?: string } };

/** What the site's own search answers to anybody, text by text: a word that finds a project is heard though it is not shown. `shown`: one that all may find. */
export async function hearIndex(stack: TestStack, hear: Hear, shown: string): Promise<void> {
  const words = await hearDocuments(stack, hear);
  const all = { collection: 'projects', q: shown, query_by: 'title', per_page: 100, num_typos: 0, facet_by: 'scale', highlight_full_fields: words.join(','), highlight_start_tag: '', highlight_end_tag: '' };
  const searches = [all, ...words.map((query_by) => ({ collection: 'projects', q: 'canari', query_by, per_page: 100, num_typos: 0 }))];
  for (let from = 0; from < searches.length; from += AT_ONCE) {
    const { status, text, body } = await ask(`${stack.webUrl}/typesense/multi_search`, { method: 'POST', body: JSON.stringify({ searches: searches.slice(from, from + AT_ONCE) }) });
    hear('search', `${from}`, text, status);
    if (status !== 200) throw new Error(`the search was refused: ${body}`);
    for (const { found = 0, error, request_params: params } of (JSON.parse(body) as { results: Result[] }).results) {
      if (error !== undefined) throw new Error(`a search failed: ${error}`);
      if (found > 0 && params?.q === 'canari') hear('search', 'found', 'canari000000000000');
    }
  }
}

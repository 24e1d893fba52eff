import type { PublicProject } from '@carrefour/config';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { toIndexedDocument } from '../search-index/indexed-document.js';
import { readHashes } from '../search-index/reconcile.js';
import { typesenseApi } from '../typesense/typesense-api.js';

/** Every published project of the CMS. */
export async function listRecords(stack: TestStack): Promise<PublicProject[]> {
  const records: PublicProject[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { body } = await stack.callCms(`/api/sync/records?type=project&limit=500&after=${after}`, { token: 'CMS_SYNC_TOKEN' });
    const page = body as { records: { record: PublicProject }[]; next: string | null };
    records.push(...page.records.map(({ record }) => record));
    after = page.next;
  }
  return records;
}

/** Ids and hashes as the CMS would have them in the index. */
export const expectedHashes = async (stack: TestStack): Promise<[string, string][]> =>
  (await listRecords(stack)).map((record): [string, string] => [record.id, toIndexedDocument(record).hash]).sort();

export const engineOf = (stack: TestStack) => typesenseApi({ nodes: [stack.typesenseUrl], apiKey: stack.env['TYPESENSE_API_KEY'] ?? '' });

/** Ids and hashes that searches find. */
export const indexedHashes = async (stack: TestStack): Promise<[string, string][]> => [...(await readHashes(engineOf(stack)))].sort();

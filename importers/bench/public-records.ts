import { createHash } from 'node:crypto';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

type Page = { records: { record: Record<string, unknown> }[]; next: string | null };
/** Given by chance or by the clock: two runs of one file never share them. */
const BY_CHANCE = new Set(['id', 'documentId', 'importedAt', 'editedAt', 'verifiedAt', 'createdAt', 'updatedAt', 'publishedAt']);

const withoutChance = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutChance);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !BY_CHANCE.has(name));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, child]) => [name, withoutChance(child)]));
};

/** Every published project by its address, without what chance or the clock gave it, and one checksum of all. */
export async function publicRecords(stack: TestStack): Promise<{ count: number; checksum: string }> {
  const records: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { body } = await stack.callCms(`/api/sync/records?type=project&after=${after}&limit=500`, { token: 'CMS_SYNC_TOKEN' });
    const page = body as Page;
    records.push(...page.records.map(({ record }) => JSON.stringify([record['slug'], withoutChance(record)])));
    after = page.next;
  }
  const hash = createHash('sha256');
  for (const record of records.sort()) hash.update(`${record}\n`);
  return { count: records.length, checksum: hash.digest('hex') };
}

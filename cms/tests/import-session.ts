import { createHash } from 'node:crypto';
import type { BatchOutcome, ImportItem, Recipe } from '@carrefour/config';
import { anImportItem } from '@carrefour/config/testing';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

/** An importer's conversation with the CMS, reduced to what tests say. */
export type ImportSession = {
  inventory: string;
  push(items: ImportItem[], options?: { dryRun?: boolean; target?: Recipe['target'] }): Promise<BatchOutcome[]>;
  /** A whole file: what it neither names nor had refused has gone. */
  pushWhole(items: ImportItem[], options?: { refusedKeys?: string[]; target?: Recipe['target'] }): Promise<{ run: string; outcomes: BatchOutcome[]; closed: Closed }>;
};
type Closed = { gone: number; unpublished: number; entries: { key: string; title: string; projectId: string | null }[] };

/** Makes an inventory of an invented partner, or of one that is there; each push is a run of its own. */
export async function startImportSession(stack: TestStack, inventory: string, editionDate: string | null = '2020-01-01', demo = false, partner = `p-${inventory}`): Promise<ImportSession> {
  const token = 'CMS_IMPORT_TOKEN';
  const post = async (path: string, body: unknown) => {
    const answer = await stack.callCms(path, { token, method: 'POST', body });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Record<string, unknown>;
  };
  await post('/api/import/inventory', {
    partner: { slug: partner, name: `Partenaire ${inventory}`, type: 'think-tanks-recherche', demo },
    inventory: { slug: inventory, name: inventory, licence: 'lo-2.0', editionDate },
  });
  return {
    inventory,
    async push(items, { dryRun = false, target = 'project' } = {}) {
      const { run } = await post('/api/import/runs', { inventory, file: 'essai.csv', fileHash: 'h', recipe: null, dryRun });
      const { outcomes } = await post(`/api/import/runs/${String(run)}/batch`, { inventory, target, dryRun, items });
      if (!dryRun) await post(`/api/import/runs/${String(run)}/close`, { state: 'done', counts: { rows: items.length } });
      return outcomes as BatchOutcome[];
    },
    async pushWhole(items, { refusedKeys = [], target = 'project' } = {}) {
      const { run } = await post('/api/import/runs', { inventory, file: 'essai.csv', fileHash: 'h', recipe: null, dryRun: false });
      const { outcomes } = await post(`/api/import/runs/${String(run)}/batch`, { inventory, target, dryRun: false, items });
      const closed = await post(`/api/import/runs/${String(run)}/close`, { state: 'done', counts: {}, complete: true, refusedKeys });
      return { run: String(run), outcomes: outcomes as BatchOutcome[], closed: closed as Closed };
    },
  };
}

/** An item whose fingerprint follows its values, as the importer makes it. */
export const anItem = (key: string, values: ImportItem['values'], changes: Partial<ImportItem> = {}): ImportItem =>
  anImportItem({ key, values, fingerprint: createHash('sha256').update(JSON.stringify(values)).digest('hex'), ...changes });

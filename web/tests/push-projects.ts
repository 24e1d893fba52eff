import { createHash } from 'node:crypto';
import type { ImportItem, Place } from '@carrefour/config';
import { anImportItem, aPlace } from '@carrefour/config/testing';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

type Values = ImportItem['values'];
const PER_BATCH = 50;

/** A place known by its position only. */
export const placeAt = (lat: number, lng: number, changes: Partial<Place> = {}): Place => aPlace({ position: { lat, lng }, precision: 'address', ...changes });

/** Publishes invented projects as an importer would; answers their ids, in order. */
export async function pushProjects(stack: TestStack, inventory: string, projects: readonly Values[], perBatch = PER_BATCH): Promise<string[]> {
  const post = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const answer = await stack.callCms(path, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Record<string, unknown>;
  };
  await post('/api/import/inventory', {
    partner: { slug: `p-${inventory}`, name: `Partenaire ${inventory}`, type: 'think-tanks-recherche' },
    inventory: { slug: inventory, name: inventory, licence: 'lo-2.0', editionDate: '2026-01-01' },
  });
  const { run } = await post('/api/import/runs', { inventory, file: 'essai.csv', fileHash: inventory, recipe: null, dryRun: false });
  const items = projects.map((values, index) =>
    anImportItem({ key: String(index), values, fingerprint: createHash('sha256').update(JSON.stringify(values)).digest('hex') }),
  );
  const ids: string[] = [];
  for (let start = 0; start < items.length; start += perBatch) {
    const body = { inventory, dryRun: false, items: items.slice(start, start + perBatch) };
    const { outcomes } = await post(`/api/import/runs/${String(run)}/batch`, body);
    ids.push(...(outcomes as { projectId: string }[]).map(({ projectId }) => projectId));
  }
  await post(`/api/import/runs/${String(run)}/close`, { state: 'done', counts: { rows: items.length } });
  return ids;
}

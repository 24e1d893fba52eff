import type { PublicProject } from '@carrefour/config';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { toCanonicalLines } from '../canonical/to-canonical-lines.js';
import { connectToCms } from '../push/cms-client.js';
import type { Counts } from '../report/report.js';

/** Runs the importer's command; `counts`: the last line it says, when that is its sums. */
export async function runImporter(stack: TestStack, ...args: string[]): Promise<{ exitCode: number; said: string; counts: Counts }> {
  const { exitCode, stdout, stderr } = await stack.importer(...args);
  return { exitCode, said: stdout + stderr, counts: JSON.parse(/^\{.*\}$/.exec(stdout.trimEnd().split('\n').at(-1) ?? '')?.[0] ?? '{}') as Counts };
}

/** Everything the site holds, line by line. */
export async function canonicalLines(stack: TestStack): Promise<string[]> {
  const records = [];
  for await (const record of connectToCms(stack.cmsUrl, stack.secrets['CMS_IMPORT_TOKEN'] ?? '').listCanonical()) records.push(record);
  return toCanonicalLines(records);
}

/** The projects that the index is given, five hundred at most. */
export async function publishedProjects(stack: TestStack): Promise<PublicProject[]> {
  const { body } = await stack.callCms('/api/sync/records?type=project&limit=500', { token: 'CMS_SYNC_TOKEN' });
  return (body as { records: { record: PublicProject | null }[] }).records.flatMap(({ record }) => record ?? []);
}

import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT_ALIAS, toProjectDocument, type PublicProject } from '@carrefour/config';
import { areaTerritories } from '@carrefour/config/geo';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

type Document = Record<string, unknown>;
export type Differences = { missing: string[]; extra: string[]; different: string[] };

/** One text for one content, whatever the order in which the engine gives fields back. */
const canonical = (document: Document) => JSON.stringify(Object.entries(document).filter(([name]) => name !== 'hash').sort(([a], [b]) => (a < b ? -1 : 1)));

/** What the index must hold: every published record of the CMS, converted here, independently of the consumer. */
async function listExpected(stack: TestStack): Promise<Map<string, string>> {
  const expected = new Map<string, string>();
  for (let after: string | null = ''; after !== null; ) {
    const { status, body } = await stack.callCms(`/api/sync/records?type=project&limit=500&after=${after}`, { token: 'CMS_SYNC_TOKEN' });
    if (status !== 200) throw new Error(`GET /api/sync/records: ${status}`);
    const page = body as { records: { documentId: string; record: PublicProject }[]; next: string | null };
    for (const { documentId, record } of page.records) expected.set(documentId, canonical(toProjectDocument(record, areaTerritories)));
    after = page.next;
  }
  return expected;
}

/** A call to the engine itself, with the administration key; throws unless 2xx. */
export async function askEngine(stack: TestStack, path: string, init: { method?: string; body?: unknown } = {}): Promise<string> {
  const response = await fetch(`${stack.typesenseUrl}${path}`, {
    method: init.method ?? 'GET',
    headers: { 'x-typesense-api-key': stack.env['TYPESENSE_API_KEY'] ?? '', 'content-type': 'application/json' },
    ...(init.body !== undefined && { body: JSON.stringify(init.body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return text;
}

/** Every document that searches can find, by id. */
export async function listIndexed(stack: TestStack): Promise<Map<string, Document>> {
  const lines = (await askEngine(stack, `/collections/${PROJECT_ALIAS}/documents/export`)).split('\n').filter(Boolean);
  const documents = lines.map((line) => JSON.parse(line) as Document);
  return new Map(documents.map((document) => [String(document['id']), document]));
}

/** Both directions: what the index lacks, what it should not hold, what it holds in an older state. */
export async function compareIndexWithCms(stack: TestStack): Promise<Differences> {
  const expected = await listExpected(stack);
  const indexed = await listIndexed(stack);
  return {
    missing: [...expected.keys()].filter((id) => !indexed.has(id)),
    extra: [...indexed.keys()].filter((id) => !expected.has(id)),
    different: [...expected].flatMap(([id, text]) => {
      const document = indexed.get(id);
      return document === undefined || canonical(document) === text ? [] : [id];
    }),
  };
}

export const noDifference: Differences = { missing: [], extra: [], different: [] };
const isEqual = ({ missing, extra, different }: Differences) => missing.length + extra.length + different.length === 0;

/** Waits until the index equals the CMS; answers the differences that are left after `timeoutMs` and how long it took. */
export async function settle(stack: TestStack, timeoutMs = 30_000): Promise<{ differences: Differences; ms: number }> {
  const started = Date.now();
  for (;;) {
    const differences = await compareIndexWithCms(stack).catch((error: unknown): Differences => ({ missing: [String(error)], extra: [], different: [] }));
    const ms = Date.now() - started;
    if (isEqual(differences) || ms > timeoutMs) return { differences, ms };
    await sleep(250);
  }
}

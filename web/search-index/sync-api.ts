import { normalizeText, type IndexedProject, type PublicPartner } from '@carrefour/config';
import { Agent, request } from 'undici';
import type { Synonym } from '../typesense/engine-version.js';

/** One changed record waiting for the index; `version` grows with each change of the same record. */
export type Change = { id: number; type: string; documentId: string; version: number };
export type SyncRecord = { type: string; documentId: string; record: IndexedProject | PublicPartner | null; error?: string };
export type SyncStatus = { pending: number; dead: number; oldestSeconds: number | null };
export type RecordPage = { records: { documentId: string; record: IndexedProject }[]; unreadable: { documentId: string; error: string }[]; next: string | null };

/** What was done to the whole index: by order of the team, or by the clock. `error` says in French why it was not. */
export type SearchDone = { kind: 'rebuild' | 'reconcile'; at: string; projects: number; missing: number; stale: number; extra: number; refused: number; error: string | null };

type TeamSynonym = { id: string; kind: string; root: string | null; terms: string[] };

/** One way, whoever looks for the root finds the terms, and not back; else all mean each other. */
function toSynonym({ id, kind, root, terms }: TeamSynonym): Synonym {
  const from = normalizeText(root ?? '');
  const to = terms.map(normalizeText);
  if (from === '') return { id, synonyms: to };
  return kind === 'one-way' ? { id, root: from, synonyms: to } : { id, synonyms: [...new Set([from, ...to])] };
}

/** The CMS as the consumer sees it: claims, re-reads, acknowledges. Every call throws when the CMS does not answer 2xx. */
export type SyncApi = {
  claim: (limit: number, leaseSeconds: number) => Promise<Change[]>;
  read: (items: readonly Pick<Change, 'type' | 'documentId'>[]) => Promise<SyncRecord[]>;
  ack: (items: readonly Pick<Change, 'id' | 'version'>[]) => Promise<void>;
  /** `transient`: nobody's fault (engine down, index being rebuilt): due again in a second, never a dead letter. */
  fail: (items: readonly (Pick<Change, 'id' | 'version'> & { error: string; transient?: boolean })[]) => Promise<void>;
  status: () => Promise<SyncStatus>;
  records: (after: string | null, limit: number) => Promise<RecordPage>;
  mark: (items: readonly Pick<Change, 'type' | 'documentId'>[]) => Promise<void>;
  synonyms: () => Promise<Synonym[]>;
  /** What the team asks of the index, given to one consumer only; null when it asks nothing. */
  takeOrder: () => Promise<SearchDone['kind'] | null>;
  settleOrder: (done: SearchDone) => Promise<void>;
};

const agent = new Agent({ keepAliveTimeout: 30_000, connections: 8, connect: { timeout: 1_000 } });
const TIMEOUT_MS = 30_000;

/** `consumer` names this process in the leases. */
export function syncApi(cmsUrl: string, token: string, consumer: string): SyncApi {
  const call = async <Answer>(path: string, body?: unknown): Promise<Answer> => {
    const answer = await request(`${cmsUrl}/api/sync/${path}`, {
      dispatcher: agent,
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.body.text();
    if (answer.statusCode >= 300) throw new Error(`Le CMS répond ${answer.statusCode} à /api/sync/${path} : ${text.slice(0, 200)}`);
    return JSON.parse(text) as Answer;
  };

  return {
    claim: async (limit, leaseSeconds) => (await call<{ changes: Change[] }>('claim', { consumer, limit, leaseSeconds })).changes,
    read: async (items) => (await call<{ records: SyncRecord[] }>('read', { items })).records,
    ack: async (items) => void (await call('ack', { consumer, items })),
    fail: async (items) => void (await call('fail', { consumer, items })),
    status: () => call<SyncStatus>('status'),
    records: (after, limit) => call<RecordPage>(`records?${new URLSearchParams({ type: 'project', limit: String(limit), ...(after !== null && { after }) }).toString()}`),
    mark: async (items) => void (await call('mark', { items })),
    synonyms: async () => (await call<{ synonyms: TeamSynonym[] }>('synonyms')).synonyms.map(toSynonym),
    takeOrder: async () => (await call<{ order: { kind: SearchDone['kind'] } | null }>('orders/take', {})).order?.kind ?? null,
    settleOrder: async (done) => void (await call('orders/settle', done)),
  };
}

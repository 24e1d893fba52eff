import type { IndexedProject } from '@carrefour/config';
import { TypesenseError, type TypesenseApi } from '../typesense/typesense-api.js';
import { failpoint } from './failpoint.js';
import { toIndexedDocument, type IndexedDocument } from './indexed-document.js';
import type { Change, SyncApi, SyncRecord } from './sync-api.js';
import { readTargets, sameTargets, type Targets } from './targets.js';
import { deleteDocuments, writeDocuments, type Refusal } from './write-documents.js';

export type SyncDependencies = { cms: SyncApi; engine: TypesenseApi };
export type BatchOutcome = { claimed: number; failed: number };

const BATCH = 200;
/** A consumer that dies gives its changes back after this long. */
const LEASE_SECONDS = 15;

type Plan = { upserts: IndexedDocument[]; deletions: string[]; refusals: Refusal[] };

/**
 * One turn: claim, read again, convert, write, acknowledge. Safe to die anywhere and to run any number of
 * times at once: what is written is always the record as it is now, and a change goes only if nobody touched
 * its record since it was claimed. Throws when the CMS or the engine does not answer; nothing is lost then.
 */
export async function syncBatch({ cms, engine }: SyncDependencies): Promise<BatchOutcome> {
  const before = await readTargets(engine);
  if (before.live === null) throw new Error('l’index n’existe pas encore');
  const leaseEnds = Date.now() + LEASE_SECONDS * 1000;
  const changes = await cms.claim(BATCH, LEASE_SECONDS);
  failpoint('claimed');
  if (changes.length === 0) return { claimed: 0, failed: 0 };

  try {
    return await syncChanges({ cms, engine }, before, changes, leaseEnds);
  } catch (error) {
    // Given back at once rather than at the end of the lease; if the CMS is down too, the lease does it.
    await cms.fail(changes.map(({ id, version }) => ({ id, version, error: String(error), transient: true }))).catch(() => undefined);
    throw error;
  }
}

async function syncChanges({ cms, engine }: SyncDependencies, before: Targets, changes: readonly Change[], leaseEnds: number): Promise<BatchOutcome> {
  const projects = changes.filter((change) => change.type === 'project');
  const records = projects.length === 0 ? [] : await cms.read(projects.map(({ type, documentId }) => ({ type, documentId })));
  failpoint('read');
  const plan = toPlan(records);
  failpoint('converted');
  const refusals = [...plan.refusals, ...(await writePlan(engine, before, plan))];
  failpoint('written');
  // Too late: another consumer may have written something newer before us. Everything is read once more.
  if (Date.now() > leaseEnds && projects.length > 0) await cms.mark(projects.map(({ type, documentId }) => ({ type, documentId })));

  const after = await readTargets(engine);
  const settled = after.rebuilding === null && sameTargets(before, after);
  await settle(cms, changes, refusals, settled);
  failpoint('acknowledged');
  return { claimed: changes.length, failed: refusals.length };
}

/** A record that cannot be read or converted is refused alone; one that is no longer published is deleted. */
function toPlan(records: readonly SyncRecord[]): Plan {
  const plan: Plan = { upserts: [], deletions: [], refusals: [] };
  for (const { documentId, record, error } of records) {
    if (error !== undefined) plan.refusals.push({ id: documentId, error });
    else if (record === null) plan.deletions.push(documentId);
    else {
      try {
        plan.upserts.push(toIndexedDocument(record as IndexedProject));
      } catch (failure) {
        plan.refusals.push({ id: documentId, error: `Fiche impossible à convertir : ${String(failure)}` });
      }
    }
  }
  return plan;
}

/**
 * Writes to the collection that is searched and to the one being filled, if any. The latter may not be made
 * yet, and its builder may die before making it: that must not keep anything from what is searched.
 */
async function writePlan(engine: TypesenseApi, { live, rebuilding }: Targets, plan: Plan): Promise<Refusal[]> {
  const writeTo = async (collection: string) => {
    const refused = await writeDocuments(engine, collection, plan.upserts, 'upsert');
    await deleteDocuments(engine, collection, plan.deletions);
    return refused;
  };
  const refusals = live === null ? [] : await writeTo(live);
  if (rebuilding === null) return refusals;
  const filled = await writeTo(rebuilding).catch((error: unknown) => {
    if (error instanceof TypesenseError && error.status === 404) return [];
    throw error;
  });
  return [...refusals, ...filled];
}

async function settle(cms: SyncApi, changes: readonly Change[], refusals: readonly Refusal[], settled: boolean): Promise<void> {
  const errors = new Map(refusals.map(({ id, error }) => [id, error]));
  const failed = changes.flatMap(({ id, version, documentId, type }) => {
    const error = type === 'project' ? errors.get(documentId) : undefined;
    return error === undefined ? [] : [{ id, version, error }];
  });
  const failedIds = new Set(failed.map(({ id }) => id));
  const done = changes.filter((change) => !failedIds.has(change.id)).map(({ id, version }) => ({ id, version }));
  if (failed.length > 0) await cms.fail(failed);
  if (done.length === 0) return;
  if (settled) await cms.ack(done);
  // A rebuild that began or ended meanwhile may have missed these: they come again until it is over.
  else await cms.fail(done.map((item) => ({ ...item, error: 'Index en reconstruction.', transient: true })));
}

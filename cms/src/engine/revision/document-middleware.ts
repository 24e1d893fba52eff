import { AsyncLocalStorage } from 'node:async_hooks';
import { currentActor } from '../actor';
import { afterProjectWrite } from '../curation/after-project-write';
import { afterRecordWrite } from '../record/after-record-write';
import { kindOf } from '../record/record-kinds';
import { keepOldAddresses } from '../slug/keep-old-addresses';
import { asOneWriter } from '../one-writer';
import type { Strapi, Transaction } from '../strapi';
import { compareSnapshots } from './compare-snapshots';
import { takeSnapshot } from './snapshot';
import { isToldByState, tellDecision } from './tell-decision';
import { writeRevisions, type Revision } from './write-revisions';

const actions: Readonly<Record<string, Revision['action']>> = {
  create: 'create', clone: 'create', update: 'update', publish: 'publish', unpublish: 'unpublish', discardDraft: 'discardDraft', delete: 'delete',
};

/**
 * Records of ours about records: their history would be a history of the history. And what visitors write: told, it would
 * outlive the day it is to be forgotten; who decided of it is told apart (`tellDecision`).
 */
const untold = new Set([
  'change', 'revision', 'run', 'rejection', 'correction', 'mail', 'session', 'curation', 'conflict', 'value-decision',
  'message', 'report', 'proposal', 'membership-application', 'one-time-link', 'attempt', 'invitation', 'join-request', 'profile-change', 'import-job', 'alert', 'saying', 'submission',
].map((name) => `api::${name}.${name}`));

/** Whether the history tells what records of a type say: not of what visitors write, nor of accounts and files, which are not ours to tell. */
export const isTold = (uid: string): boolean => uid.startsWith('api::') && !untold.has(uid) && !isToldByState(uid);

type DocumentContext = { uid: string; action: string; params: { documentId?: string; data?: Record<string, unknown> } };

/** Types whose write is being told: an action inside an action (create that publishes) is one change; those of a bulk action, side by side in one transaction, are each their own. */
const telling = new AsyncLocalStorage<ReadonlySet<string>>();

/**
 * Wraps every write of the Document Service, admin and programs alike, in one transaction with its
 * history, its curations and the addresses it leaves behind.
 */
export function useRevisions(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const context = raw as unknown as DocumentContext;
    const action = actions[context.action];
    if (isToldByState(context.uid)) return tellDecision(strapi, { uid: context.uid, action: context.action, documentId: context.params.documentId }, async () => next());
    if (action === undefined || !isTold(context.uid)) return next();
    const outer = telling.getStore();
    if (outer?.has(context.uid) === true) return next();
    return telling.run(new Set(outer).add(context.uid), () =>
      asOneWriter(strapi, (trx) => tellRevision(strapi, trx, context, action, async () => next())),
    );
  });
}

async function tellRevision<Result>(strapi: Strapi, trx: Transaction, context: DocumentContext, action: Revision['action'], next: () => Promise<Result>): Promise<Result> {
  const { uid, params } = context;
  const isNew = action === 'create';
  const before = isNew || params.documentId === undefined ? new Map() : await takeSnapshot(strapi, uid, params.documentId);
  const result = await next();
  const documentId = isNew ? (result as { documentId?: string } | null)?.documentId : params.documentId;
  if (documentId === undefined) return result;
  const after = await takeSnapshot(strapi, uid, documentId);
  const changes = compareSnapshots(before, after);
  if (changes.length === 0 && !isNew) return result;
  const actor = currentActor(strapi);
  const runId = actor.type === 'run' ? actor.id : null;
  await writeRevisions(strapi, trx, actor, [{ recordType: uid.split('.')[1] ?? uid, recordId: documentId, action, changes }], runId);
  await keepOldAddresses(strapi, trx, uid, documentId, before, after);
  if (uid === 'api::project.project') await afterProjectWrite(strapi, trx, actor, documentId, changes);
  const kind = kindOf(uid);
  if (kind !== undefined) await afterRecordWrite(strapi, trx, kind, actor, documentId, isNew, changes);
  return result;
}

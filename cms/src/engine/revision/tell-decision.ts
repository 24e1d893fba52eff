import { AsyncLocalStorage } from 'node:async_hooks';
import { currentActor } from '../actor';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { writeRevisions, type FieldChange } from './write-revisions';

/**
 * What visitors and partners ask for, and accounts: of these the history tells who decided, never a word, which would outlive
 * the day it is to be forgotten. By type: the columns that hold no words.
 */
const told: Readonly<Record<string, readonly string[]>> = {
  'api::message.message': ['state'], 'api::report.report': ['state'], 'api::proposal.proposal': ['state'], 'api::membership-application.membership-application': ['state'],
  'api::join-request.join-request': ['state'], 'api::profile-change.profile-change': ['state'], 'api::import-job.import-job': ['state'], 'api::submission.submission': ['state'], 'api::conflict.conflict': ['state', 'decision'],
  'plugin::users-permissions.user': ['blocked', 'confirmed'],
};

/** The short name of a type, as the history has it. */
const typeOf = (uid: string): string => uid.split('.')[1] ?? uid;

type State = Record<string, unknown> | undefined;
type Write = { uid: string; action: string; documentId: string | undefined };

/** What is kept before and after. Pure. Booleans are 0 and 1 on SQLite. */
export function compareStates(columns: readonly string[], before: State, after: State): FieldChange[] {
  const plain = (value: unknown) => (value === 1 ? true : value === 0 ? false : (value ?? null));
  return columns.map((field) => ({ field, status: null, before: plain(before?.[field]), after: plain(after?.[field]) })).filter((change) => change.before !== change.after);
}

/** One line: who decided, and the state before and after; nothing where nothing of it moved. For what is decided beside the Document Service. */
export async function tellState(strapi: Strapi, trx: Transaction, uid: string, documentId: string, before: State, after: State): Promise<void> {
  const actor = currentActor(strapi);
  if (actor.type !== 'person' && actor.type !== 'partner') return;
  const changes = compareStates(told[uid] ?? [], before, after);
  if (changes.length === 0) return;
  await writeRevisions(strapi, trx, actor, [{ recordType: typeOf(uid), recordId: documentId, action: after === undefined ? 'delete' : before === undefined ? 'create' : 'update', changes }]);
}

const deciding = new AsyncLocalStorage<ReadonlySet<string>>();

/** The types of the history told so, by their short names. */
export const toldByState: ReadonlySet<string> = new Set(Object.keys(told).map(typeOf));

/** Whether the history tells of a type its decisions alone. */
export const isToldByState = (uid: string): boolean => told[uid] !== undefined;

/** A write of one of these types by a person, with the line that tells it; an action inside an action is one line. */
export async function tellDecision<Result>(strapi: Strapi, { uid, action, documentId }: Write, next: () => Promise<Result>): Promise<Result> {
  const outer = deciding.getStore();
  if (outer?.has(uid) === true || !['create', 'update', 'delete'].includes(action)) return next();
  return deciding.run(new Set(outer).add(uid), () => asOneWriter(strapi, async (trx) => {
    const read = async (id: string | undefined): Promise<State> => (id === undefined ? undefined : ((await trx(tableOf(strapi, uid)).where({ document_id: id }).first([...(told[uid] ?? [])])) as State));
    const before = await read(documentId);
    const result = await next();
    const id = documentId ?? (result as { documentId?: string } | null)?.documentId;
    if (id !== undefined) await tellState(strapi, trx, uid, id, before, await read(id));
    return result;
  }));
}

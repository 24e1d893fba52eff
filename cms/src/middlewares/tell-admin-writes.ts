import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { currentActor } from '../engine/actor';
import { writeRevisions, type FieldChange } from '../engine/revision/write-revisions';
import { inTransaction } from '../engine/strapi';

type Row = Record<string, unknown> & { documentId?: string };
/** What is written beside the Document Service: accounts and roles of the team, files. `shown`: what of it the journal tells. */
type Watched = { path: RegExp; type: string; uid: string; populate?: string[]; shown: (row: Row) => Record<string, unknown> };

const namesOf = (roles: unknown): string => (Array.isArray(roles) ? (roles as { name: string }[]).map(({ name }) => name).sort().join(', ') : '');

const watched: readonly Watched[] = [
  { path: /^\/admin\/users(\/|$)/, type: 'admin-user', uid: 'admin::user', populate: ['roles'], shown: ({ isActive, blocked, roles }) => ({ isActive, blocked, roles: namesOf(roles) }) },
  { path: /^\/admin\/roles(\/|$)/, type: 'admin-role', uid: 'admin::role', populate: ['permissions'], shown: ({ name, permissions }) => ({ name, rights: Array.isArray(permissions) ? permissions.length : 0 }) },
  { path: /^\/upload(\/files|\/actions|$)/, type: 'file', uid: 'plugin::upload.file', shown: ({ name, alternativeText }) => ({ name, alternativeText }) },
];

type Body = { id?: number; ids?: unknown; fileIds?: unknown; data?: { id?: number } } | { id?: number }[] | null | undefined;
/** Row ids of both databases: anything else names nothing. */
const LARGEST_ID = 2 ** 31 - 1;
/** It is read before anybody is asked who they are. */
const MOST_NAMED = 200;
const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number).filter((id) => Number.isInteger(id) && id > 0 && id <= LARGEST_ID) : []);

/** The records a request names: in its address, or in what it sends. */
function askedIds(ctx: Context): number[] {
  const inPath = /\/(\d+)(\/|$)/.exec(ctx.path)?.[1] ?? (typeof ctx.query.id === 'string' ? ctx.query.id : undefined);
  const body = (ctx.request as { body?: Body }).body;
  return [...numbers([inPath]), ...(Array.isArray(body) ? [] : [...numbers(body?.ids), ...numbers(body?.fileIds)])];
}

/** Those it made. */
function madeIds(body: Body): number[] {
  const made = Array.isArray(body) ? body : [(body as { data?: { id?: number } } | null | undefined)?.data ?? body];
  return made.flatMap((one) => (typeof one?.id === 'number' ? [one.id] : []));
}

function compare(shown: Watched['shown'], before: Row | undefined, after: Row | undefined): FieldChange[] {
  const [old, now] = [before === undefined ? {} : shown(before), after === undefined ? {} : shown(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].map((field) => ({ field, status: null, before: old[field] ?? null, after: now[field] ?? null })).filter((change) => change.before !== change.after);
}

/** The journal tells what the team does to its own accounts and roles, and to the media library: what does not go through the Document Service. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => async (ctx: Context, next: Next): Promise<void> => {
  const type = ['POST', 'PUT', 'DELETE'].includes(ctx.method) ? watched.find(({ path }) => path.test(ctx.path)) : undefined;
  if (type === undefined) return next();
  const read = async (ids: readonly number[]) =>
    new Map(((await strapi.db.query(type.uid).findMany({ where: { id: { $in: [...ids] } }, ...(type.populate !== undefined && { populate: type.populate as never }) })) as (Row & { id: number })[]).map((row) => [row.id, row]));
  const asked = askedIds(ctx).slice(0, MOST_NAMED);
  const before = asked.length === 0 ? new Map<number, Row>() : await read(asked);
  await next();
  const actor = currentActor(strapi);
  if (ctx.status >= 400 || actor.type !== 'person') return;
  const ids = asked.length > 0 ? asked : madeIds(ctx.body as Body);
  const after = await read(ids);
  const lines = ids.flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    const recordId = (old ?? now)?.documentId;
    if (recordId === undefined) return [];
    return [{ recordType: type.type, recordId, action: now === undefined ? 'delete' as const : old === undefined && ctx.method === 'POST' ? 'create' as const : 'update' as const, changes: compare(type.shown, old, now) }];
  });
  if (lines.length > 0) await inTransaction(strapi, (trx) => writeRevisions(strapi, trx, actor, lines));
};

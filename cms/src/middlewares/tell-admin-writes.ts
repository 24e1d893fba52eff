import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { currentActor } from '../engine/actor';
import { libraryFile, teamRole, toLine, type Beside, type BesideRow } from '../engine/revision/beside-documents';
import { readBeside } from '../engine/revision/read-beside';
import { writeRevisions } from '../engine/revision/write-revisions';
import { inTransaction, type Transaction } from '../engine/strapi';

/** A role is its rights too, and files are moved together: several writes of Strapi's make one change. What it writes one record at a time is told by the engine (`tellSingleWrites`). */
const watched: readonly { path: RegExp; beside: Beside }[] = [
  { path: /^\/admin\/roles(\/|$)/, beside: teamRole },
  { path: /^\/upload\/actions\/bulk-move$/, beside: libraryFile },
];

type Body = { id?: number; ids?: unknown; fileIds?: unknown; data?: { id?: number } } | { id?: number }[] | null | undefined;
/** Row ids of both databases: anything else names nothing. */
const LARGEST_ID = 2 ** 31 - 1;
/** It is read before anybody is asked who they are. */
const MOST_NAMED = 200;
const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number).filter((id) => Number.isInteger(id) && id > 0 && id <= LARGEST_ID) : []);

/** The records a request names: in its address, or in what it sends. */
function askedIds(ctx: Context): number[] {
  const body = (ctx.request as { body?: Body }).body;
  return [...numbers([/\/(\d+)(\/|$)/.exec(ctx.path)?.[1]]), ...(Array.isArray(body) ? [] : [...numbers(body?.ids), ...numbers(body?.fileIds)])];
}

/** Those it made. */
function madeIds(body: Body): number[] {
  const made = Array.isArray(body) ? body : [(body as { data?: { id?: number } } | null | undefined)?.data ?? body];
  return made.flatMap((one) => (typeof one?.id === 'number' ? [one.id] : []));
}

async function tell(strapi: Core.Strapi, trx: Transaction, ctx: Context, beside: Beside, next: Next): Promise<void> {
  const asked = askedIds(ctx).slice(0, MOST_NAMED);
  const read = async (ids: readonly number[]) => (ids.length === 0 ? new Map<number, BesideRow>() : readBeside(strapi, beside, { id: { $in: [...ids] } }));
  const before = await read(asked);
  await next();
  const actor = currentActor(strapi);
  if (ctx.status >= 400 || actor.type !== 'person') return;
  const ids = asked.length > 0 ? asked : madeIds(ctx.body as Body);
  const after = await read(ids);
  await writeRevisions(strapi, trx, actor, ids.map((id) => toLine(beside, before.get(id), after.get(id))).filter((line) => line !== null));
}

/** The journal tells what the team does to its own roles, and where it moves files, in the transaction of the request: no line, no change. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => async (ctx: Context, next: Next): Promise<void> => {
  const found = ['POST', 'PUT', 'DELETE'].includes(ctx.method) ? watched.find(({ path }) => path.test(ctx.path)) : undefined;
  if (found === undefined) return next();
  await inTransaction(strapi, (trx) => tell(strapi, trx, ctx, found.beside, next));
};

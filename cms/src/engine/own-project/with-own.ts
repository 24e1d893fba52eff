import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { actAs } from '../actor';
import { memberOf } from '../account/member';
import { asOneWriter } from '../one-writer';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import type { OwnPartner, OwnWriter } from './own-partner';
import { readOwnSheet, type OwnSheet } from './read-own-sheet';

/** The same for what is not there and for what is another's. */
export const nothingHere = () => new errors.NotFoundError('Il n’y a rien à cette adresse.');

export const partnerOf = (ctx: Context): OwnPartner => memberOf(ctx).partner;

/** Who writes, with the partner they write for: every change they make says so. */
export function writerOf(strapi: Strapi, ctx: Context): OwnWriter {
  const { partner, account, actingFor } = memberOf(ctx);
  const requestId = (ctx.state as { requestId?: string }).requestId ?? null;
  const who = actingFor ? { type: 'person' as const, id: account.documentId } : { type: 'partner' as const, id: `user:${account.id}` };
  const actor = { ...who, name: account.name, requestId, partner: { id: partner.documentId, slug: partner.slug } };
  actAs(strapi, actor);
  return { partner, actor };
}

const idOf = (ctx: Context): string => String((ctx as { params?: Record<string, string> }).params?.id ?? '');

/** Reads one of the member's own projects. Throws a NotFoundError for any other. */
export function withOwn<Result>(strapi: Strapi, ctx: Context, read: (trx: Transaction, sheet: OwnSheet, partner: OwnPartner) => Promise<Result>): Promise<Result> {
  return inTransaction(strapi, async (trx) => {
    const partner = partnerOf(ctx);
    const sheet = await readOwnSheet(strapi, trx, partner, idOf(ctx));
    if (sheet === null) throw nothingHere();
    return read(trx, sheet, partner);
  });
}

/** The same to write on it, as the only writer; `id` where the address does not name it. */
export function writingOwn<Result>(strapi: Strapi, ctx: Context, write: (trx: Transaction, sheet: OwnSheet, writer: OwnWriter) => Promise<Result>, id = idOf(ctx)): Promise<Result> {
  return asOneWriter(strapi, async (trx) => {
    const writer = writerOf(strapi, ctx);
    const sheet = await readOwnSheet(strapi, trx, writer.partner, id);
    if (sheet === null) throw nothingHere();
    return write(trx, sheet, writer);
  });
}

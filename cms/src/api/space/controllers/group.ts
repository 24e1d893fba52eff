import { ballotSchema, commentSchema, formLocale, groupNoteSchema, themeOpinionSchema, voteFormSchema } from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { memberOf } from '../../../engine/account/member';
import { castBallot } from '../../../engine/group/cast-ballot';
import { listReserved } from '../../../engine/group/list-reserved';
import { joinGroup, leaveGroup } from '../../../engine/group/join-group';
import { proposeVote } from '../../../engine/group/propose-vote';
import { readGroup, readGroups, readVote } from '../../../engine/group/read-groups';
import { readDiscussion, withdrawComment, withdrawNote, writeComment, writeNote } from '../../../engine/group/talk';
import { giveOpinion } from '../../../engine/qualification/give-opinion';
import { listQueue, listSpokenOf } from '../../../engine/qualification/list-queue';
import { parseBody } from '../../parse-body';

const pageSchema = z.coerce.number().int().min(1).max(100_000).catch(1);
const localeOf = (ctx: Context) => formLocale.catch('fr').parse((ctx.query as { locale?: string }).locale);
const idOf = (ctx: Context): string => String((ctx.params as { id?: string }).id ?? '');

/** What was done, or why not: what is not theirs answers as what does not exist. */
function answer(ctx: Context, outcome: 'done' | 'gone' | 'refused'): void {
  if (outcome === 'gone') throw new errors.NotFoundError();
  if (outcome === 'refused') throw new errors.ForbiddenError();
  ctx.body = {};
}

function found<Record>(record: Record | null): Record {
  if (record === null) throw new errors.NotFoundError();
  return record;
}

/** Groups, comments, votes and opinions of partners; see engine/group and engine/qualification. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = await readGroups(strapi, memberOf(ctx), localeOf(ctx));
  },
  async read(ctx: Context) {
    ctx.body = found(await readGroup(strapi, memberOf(ctx), idOf(ctx), localeOf(ctx)));
  },
  async join(ctx: Context) {
    answer(ctx, await joinGroup(strapi, memberOf(ctx), idOf(ctx)));
  },
  async leave(ctx: Context) {
    answer(ctx, await leaveGroup(strapi, memberOf(ctx), idOf(ctx)));
  },
  async writeNote(ctx: Context) {
    answer(ctx, await writeNote(strapi, memberOf(ctx), idOf(ctx), parseBody(ctx, groupNoteSchema)));
  },
  async withdrawNote(ctx: Context) {
    answer(ctx, await withdrawNote(strapi, memberOf(ctx), idOf(ctx)));
  },
  async proposeVote(ctx: Context) {
    answer(ctx, await proposeVote(strapi, memberOf(ctx), idOf(ctx), parseBody(ctx, voteFormSchema)));
  },
  async comments(ctx: Context) {
    ctx.body = found(await readDiscussion(strapi, memberOf(ctx), idOf(ctx)));
  },
  async writeComment(ctx: Context) {
    answer(ctx, await writeComment(strapi, memberOf(ctx), parseBody(ctx, commentSchema)));
  },
  async withdrawComment(ctx: Context) {
    answer(ctx, await withdrawComment(strapi, memberOf(ctx), idOf(ctx)));
  },
  async reserved(ctx: Context) {
    ctx.body = await listReserved(strapi, pageSchema.parse((ctx.query as { page?: string }).page));
  },
  async readVote(ctx: Context) {
    ctx.body = { vote: found(await readVote(strapi, memberOf(ctx), idOf(ctx), localeOf(ctx))) };
  },
  async vote(ctx: Context) {
    answer(ctx, await castBallot(strapi, memberOf(ctx), idOf(ctx), parseBody(ctx, ballotSchema).choice));
  },
  async queue(ctx: Context) {
    ctx.body = { projects: await listQueue(strapi, memberOf(ctx)) };
  },
  async spokenOf(ctx: Context) {
    ctx.body = { projects: await listSpokenOf(strapi, memberOf(ctx)) };
  },
  async giveOpinion(ctx: Context) {
    answer(ctx, await giveOpinion(strapi, memberOf(ctx), parseBody(ctx, themeOpinionSchema)));
  },
});

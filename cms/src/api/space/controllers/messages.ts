import { relayAnswerSchema } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { memberOf } from '../../../engine/account/member';
import { listInbox } from '../../../engine/inbox/list-inbox';
import { answerFromSpace, passOnFromSpace } from '../../../engine/inbox/settle-message';
import { parseBody } from '../../parse-body';

const idSchema = z.object({ id: z.string().min(1).max(40) });
const answerSchema = idSchema.extend({ body: relayAnswerSchema.shape.body.nullable() });
const pageSchema = z.coerce.number().int().min(1).max(1000).catch(1);

/** Messages that the relay handed to the partner. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = await listInbox(strapi, memberOf(ctx).partner.documentId, pageSchema.parse(ctx.query.page));
  },
  async answer(ctx: Context) {
    const { id, body } = parseBody(ctx, answerSchema);
    await answerFromSpace(strapi, memberOf(ctx).partner.documentId, id, body);
    ctx.body = {};
  },
  async passOn(ctx: Context) {
    await passOnFromSpace(strapi, memberOf(ctx).partner.documentId, parseBody(ctx, idSchema).id);
    ctx.body = {};
  },
});

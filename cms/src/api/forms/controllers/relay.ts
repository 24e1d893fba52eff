import { formLocale, linkToken, relayAnswerSchema, relayMessageSchema, relayTargetSchema } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { acceptMessage, foreseeRecipient } from '../../../engine/relay/accept-message';
import { answerByLink, readForAnswer } from '../../../engine/relay/answer-message';
import { objectByLink, readForObjection } from '../../../engine/relay/object-by-link';
import { parseBody } from '../../parse-body';

const tokenSchema = z.object({ token: linkToken });
const answerSchema = tokenSchema.extend({ body: relayAnswerSchema.shape.body.nullable() });

/** The relay of messages: what the site sends for visitors, and what links in mails open. No answer holds an address. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async recipient(ctx: Context) {
    const { locale, ...target } = ctx.query as Record<string, string>;
    const asked = relayTargetSchema.safeParse({ purpose: target.purpose, project: target.project, partner: target.partner });
    if (!asked.success) return ctx.badRequest('Raison d’écrire inconnue.');
    ctx.body = await foreseeRecipient(strapi, asked.data, formLocale.catch('fr').parse(locale));
  },
  async message(ctx: Context) {
    ctx.body = await acceptMessage(strapi, parseBody(ctx, relayMessageSchema));
  },
  async readAnswer(ctx: Context) {
    ctx.body = { message: await readForAnswer(strapi, parseBody(ctx, tokenSchema).token) };
  },
  async answer(ctx: Context) {
    const { token, body } = parseBody(ctx, answerSchema);
    await answerByLink(strapi, token, body);
    ctx.body = {};
  },
  async readObjection(ctx: Context) {
    ctx.body = { objection: await readForObjection(strapi, parseBody(ctx, tokenSchema).token) };
  },
  async object(ctx: Context) {
    await objectByLink(strapi, parseBody(ctx, tokenSchema).token);
    ctx.body = {};
  },
});

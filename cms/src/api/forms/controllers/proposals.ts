import { linkToken, projectProposalSchema, proposalDraftSchema } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { acceptProposal } from '../../../engine/proposal/accept-proposal';
import { keepDraft, readDraft } from '../../../engine/proposal/keep-draft';
import { parseBody } from '../../parse-body';

const tokenSchema = z.object({ token: linkToken });

/** Projects that visitors propose, and their drafts. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async readDraft(ctx: Context) {
    ctx.body = { draft: await readDraft(strapi, parseBody(ctx, tokenSchema).token) };
  },
  async draft(ctx: Context) {
    await keepDraft(strapi, parseBody(ctx, proposalDraftSchema));
    ctx.body = {};
  },
  async propose(ctx: Context) {
    await acceptProposal(strapi, parseBody(ctx, projectProposalSchema));
    ctx.body = {};
  },
});

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { actAs } from '../../../engine/actor';
import { listConflicts } from '../../../engine/conflict/list-conflicts';
import { settleConflict } from '../../../engine/conflict/settle-conflict';
import { asOneWriter } from '../../../engine/one-writer';
import { parseBody } from '../../parse-body';

const settleSchema = z.object({
  by: z.string().default('importateur'),
  decisions: z.array(z.object({ conflict: z.string(), decision: z.enum(['keep', 'take']) })).max(5000),
});

/** Disagreements between a file and a person, and what is decided of them; see engine/conflict. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { state } = ctx.query as { state?: string };
    ctx.body = { conflicts: await listConflicts(strapi, state === 'settled' ? 'settled' : 'open') };
  },
  async settle(ctx: Context) {
    const { by, decisions } = parseBody(ctx, settleSchema);
    actAs(strapi, { type: 'person', id: null, name: by, requestId: null });
    const tally = { kept: 0, taken: 0, unknown: [] as string[] };
    for (const { conflict, decision } of decisions) {
      const settled = await asOneWriter(strapi, (trx) => settleConflict(strapi, trx, conflict, decision));
      if (!settled) tally.unknown.push(conflict);
      else if (decision === 'keep') tally.kept += 1;
      else tally.taken += 1;
    }
    ctx.body = tally;
  },
});

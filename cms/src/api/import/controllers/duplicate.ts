import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { actAs } from '../../../engine/actor';
import { listDuplicates } from '../../../engine/import/list-duplicates';
import { decideEntries } from '../../../engine/merge/decide-entries';
import { mergeProjects } from '../../../engine/merge/merge-projects';
import { unmergeProject } from '../../../engine/merge/unmerge-project';
import { parseBody } from '../../parse-body';

const by = z.string().default('importateur');
const reason = z.string().nullable().default(null);
const decideSchema = z.object({
  by,
  decisions: z.array(z.object({ entryA: z.string(), entryB: z.string(), decision: z.enum(['same', 'different']), reason })).max(5000),
});
const mergeSchema = z.object({ by, keep: z.string(), absorb: z.string(), reason });
const unmergeSchema = z.object({ by, slug: z.string(), reason });

/** Pairs that may be one project, and what persons decide of them; see engine/merge. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const actor = (name: string) => actAs(strapi, { type: 'job', id: null, name, requestId: null });
  return {
    async list(ctx: Context) {
      ctx.body = { duplicates: await listDuplicates(strapi) };
    },
    async decide(ctx: Context) {
      const body = parseBody(ctx, decideSchema);
      actor(body.by);
      ctx.body = await decideEntries(strapi, body.decisions);
    },
    async merge(ctx: Context) {
      const body = parseBody(ctx, mergeSchema);
      actor(body.by);
      const merged = await mergeProjects(strapi, body.keep, body.absorb, body.reason);
      if (merged === null) return ctx.notFound('Ces deux fiches ne peuvent pas être fusionnées : l’une est inconnue, ou déjà fusionnée.');
      ctx.body = merged;
    },
    async unmerge(ctx: Context) {
      const body = parseBody(ctx, unmergeSchema);
      actor(body.by);
      const unmerged = await unmergeProject(strapi, body.slug, body.reason);
      if (unmerged === null) return ctx.notFound('Cette fiche n’est pas une fiche fusionnée.');
      ctx.body = unmerged;
    },
  };
};

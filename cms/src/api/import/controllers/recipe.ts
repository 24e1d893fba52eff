import { decidedValueSchema, unknownValueSchema } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { actAs } from '../../../engine/actor';
import { listRecipes, saveRecipe } from '../../../engine/import/recipes';
import { decideValues, listValues, recordValues } from '../../../engine/import/value-decisions';
import { parseBody } from '../../parse-body';

const savingSchema = z.object({ inventory: z.string(), definition: z.record(z.string(), z.unknown()), headings: z.array(z.string()).max(2_000), run: z.string().optional() });
const recordingSchema = z.object({ inventory: z.string(), values: z.array(unknownValueSchema).max(5_000), run: z.string().optional() });
const decidingSchema = z.object({ by: z.string().max(250).default('importateur'), decisions: z.array(decidedValueSchema).max(5_000) });

/** What a run teaches goes with it when it is undone; what is told without one is nobody's run. */
const actAsRun = (strapi: Core.Strapi, run: string | undefined): void => actAs(strapi, { type: run === undefined ? 'job' : 'run', id: run ?? null, name: 'importateur', requestId: null });

/** Recipes kept for inventories, and what is decided of the values no term is called; see engine/import. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { recipes: await listRecipes(strapi) };
  },
  async save(ctx: Context) {
    const { inventory, definition, headings, run } = parseBody(ctx, savingSchema);
    actAsRun(strapi, run);
    const saved = await saveRecipe(strapi, inventory, definition, headings);
    if (saved === null) return ctx.notFound('Cet inventaire est inconnu.');
    ctx.body = saved;
  },
  async values(ctx: Context) {
    const { inventory } = ctx.query as { inventory?: string };
    ctx.body = { values: await listValues(strapi, inventory ?? null) };
  },
  async record(ctx: Context) {
    const { inventory, values, run } = parseBody(ctx, recordingSchema);
    actAsRun(strapi, run);
    ctx.body = await recordValues(strapi, inventory, values);
  },
  async decide(ctx: Context) {
    const { by, decisions } = parseBody(ctx, decidingSchema);
    ctx.body = await decideValues(strapi, decisions, by);
  },
});

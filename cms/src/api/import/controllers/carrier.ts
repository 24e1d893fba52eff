import { placeSchema } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { linksOfGiven } from '../../../engine/carrier/given-organisations';
import { parseBody } from '../../parse-body';

const text = z.string().nullable().default(null);
const givenSchema = z.object({ key: z.string(), renamedFrom: text, name: z.string(), siren: text, website: text, places: z.array(placeSchema).default([]) });
const linksSchema = z.object({ inventory: z.string(), organisations: z.array(givenSchema).max(200_000) });

/** Which projects the organisations of a register carry; see engine/carrier. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async links(ctx: Context) {
    const { inventory, organisations } = parseBody(ctx, linksSchema);
    const links = await linksOfGiven(strapi, inventory, organisations);
    ctx.body = { links: links.map(({ entry, project, projectEntry, band, score, reason }) => ({ entry, project, projectEntry, band, score, reason })) };
  },
});

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { actAs } from '../../../engine/actor';
import { parseBody } from '../../parse-body';

const schema = z.object({
  reference: z.string().min(1).max(250),
  subject: z.enum(['project', 'entry', 'contact']).default('project'),
  by: z.enum(['carrier', 'partner', 'person']).default('carrier'),
  inventory: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
});

/** Receives an objection; it takes effect as it is saved, see engine/objection. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context) {
    const data = parseBody(ctx, schema);
    actAs(strapi, { type: 'person', id: null, name: 'opposition', requestId: null });
    const saved = (await strapi.documents('api::objection.objection' as never).create({ data } as never)) as unknown as { documentId: string; reach: { projects: string[] } };
    ctx.body = { objection: saved.documentId, withdrawn: data.subject === 'contact' ? [] : saved.reach.projects };
  },
});

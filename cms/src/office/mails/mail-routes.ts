import { z } from 'zod';
import { parseBody } from '../../api/parse-body';
import { pageOf, queryOf, type OfficeRoute } from '../office-route';
import { listMails, retryMails } from './list-mails';
import { listTemplates, previewTemplate, saveTemplate, sendTest } from './templates';

const PER_PAGE = 30;
const wordsSchema = z.object({ subject: z.string().max(250), text: z.string().max(20_000) });
const saveSchema = z.object({ words: wordsSchema.nullable() });
const retrySchema = z.object({ id: z.string().nullable() });

export const mailRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: '/mails', action: 'mails', handle: (strapi, ctx) => listMails(strapi, queryOf(ctx, 'state'), pageOf(ctx), PER_PAGE) },
  { method: 'POST', path: '/mails/retry', action: 'mails', handle: async (strapi, ctx) => ({ retried: await retryMails(strapi, parseBody(ctx, retrySchema).id) }) },
  { method: 'GET', path: '/templates', action: 'templates', handle: async (strapi) => ({ templates: await listTemplates(strapi) }) },
  { method: 'POST', path: '/templates/:id/preview', action: 'templates', handle: (strapi, ctx) => previewTemplate(strapi, ctx.params.id ?? '', parseBody(ctx, wordsSchema)) },
  {
    method: 'POST', path: '/templates/:id', action: 'templates',
    handle: async (strapi, ctx) => {
      await saveTemplate(strapi, ctx.params.id ?? '', parseBody(ctx, saveSchema).words);
      return { saved: true };
    },
  },
  { method: 'POST', path: '/templates/:id/test', action: 'templates', handle: async (strapi, ctx) => ({ sentTo: await sendTest(strapi, ctx.params.id ?? '', parseBody(ctx, wordsSchema)) }) },
];

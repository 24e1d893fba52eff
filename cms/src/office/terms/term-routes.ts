import { z } from 'zod';
import { parseBody } from '../../api/parse-body';
import { splitTerm } from '../../engine/taxonomy/split-term';
import { queryOf, type OfficeRoute } from '../office-route';
import { listTerms, mergeTerm } from './merge-term';

const list = z.enum(['themes', 'audiences', 'methods']);
const part = z.object({ code: z.string().trim().min(1), label: z.string().trim().min(1).nullable(), words: z.array(z.string().trim()) });
const splitSchema = z.object({ list, code: z.string(), into: z.array(part).max(12), dryRun: z.boolean() });
const mergeSchema = z.object({ list, code: z.string(), into: z.string(), dryRun: z.boolean() });

export const termRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: '/terms', action: 'terms', handle: async (strapi, ctx) => ({ terms: await listTerms(strapi, list.catch('themes').parse(queryOf(ctx, 'list'))) }) },
  { method: 'POST', path: '/terms/merge', action: 'terms', handle: (strapi, ctx) => mergeTerm(strapi, parseBody(ctx, mergeSchema)) },
  { method: 'POST', path: '/terms/split', action: 'terms', handle: (strapi, ctx) => splitTerm(strapi, parseBody(ctx, splitSchema)) },
];

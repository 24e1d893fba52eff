import { errors } from '@strapi/utils';
import { z } from 'zod';
import { parseBody } from '../../api/parse-body';
import { unmergeProject } from '../../engine/merge/unmerge-project';
import { pageOf, queryOf, type OfficeRoute } from '../office-route';
import { decideOpenPair } from './decide-pair';
import { listMerges } from './list-merges';
import { listOpenPairs } from './list-open-pairs';
import { readPair } from './read-pair';

const PER_PAGE = 20;
const side = z.enum(['a', 'b']);
const decideSchema = z.object({
  a: z.string(), b: z.string(), decision: z.enum(['same', 'different', 'later']), keep: side.default('a'), fields: z.record(z.string(), side).default({}),
  reason: z.string().trim().max(2000).nullable().default(null),
});
const unmergeSchema = z.object({ id: z.string() });

export const duplicateRoutes: readonly OfficeRoute[] = [
  {
    method: 'GET', path: '/duplicates', action: 'duplicates',
    handle: async (strapi, ctx) => ({ ...(await listOpenPairs(strapi, queryOf(ctx, 'state') === 'later' ? 'later' : 'open', pageOf(ctx), PER_PAGE)), page: pageOf(ctx), perPage: PER_PAGE }),
  },
  {
    method: 'GET', path: '/duplicates/pair', action: 'duplicates',
    handle: async (strapi, ctx) => {
      const pair = await readPair(strapi, queryOf(ctx, 'a') ?? '', queryOf(ctx, 'b') ?? '');
      if (pair === null) throw new errors.NotFoundError('L’une de ces fiches n’existe plus, ou a déjà été réunie à une autre.');
      return pair;
    },
  },
  {
    method: 'POST', path: '/duplicates/decide', action: 'duplicates',
    handle: async (strapi, ctx) => {
      await decideOpenPair(strapi, parseBody(ctx, decideSchema));
      return { decided: true };
    },
  },
  { method: 'GET', path: '/merges', action: 'duplicates', handle: async (strapi, ctx) => ({ ...(await listMerges(strapi, pageOf(ctx), PER_PAGE)), page: pageOf(ctx), perPage: PER_PAGE }) },
  {
    method: 'POST', path: '/merges/undo', action: 'duplicates',
    handle: async (strapi, ctx) => {
      const undone = await unmergeProject(strapi, parseBody(ctx, unmergeSchema).id);
      if (undone === null) throw new errors.NotFoundError('Cette fiche n’est plus réunie à une autre.');
      return undone;
    },
  },
];

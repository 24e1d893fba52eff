import { errors } from '@strapi/utils';
import { z } from 'zod';
import { parseBody } from '../../api/parse-body';
import { asOneWriter } from '../../engine/one-writer';
import { replayDeadLetters } from '../../engine/outbox/settle-changes';
import type { Strapi } from '../../engine/strapi';
import { tellOrder } from '../journal/tell-order';
import type { OfficeRoute } from '../office-route';
import { listSilent } from './count-silent';
import { readHealth } from './read-health';
import { askSearch } from './search-orders';

const orderSchema = z.object({ kind: z.enum(['rebuild', 'reconcile']) });

/** What the search refused is tried again, and the journal says by whom. */
const replay = (strapi: Strapi): Promise<number> =>
  asOneWriter(strapi, async (trx) => {
    const replayed = await replayDeadLetters(strapi);
    await tellOrder(strapi, trx, 'change', 'index', 'Reprendre les fiches refusées', replayed);
    return replayed;
  });

export const searchRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: '/search', action: 'search', handle: (strapi) => readHealth(strapi) },
  { method: 'GET', path: '/search/silent', action: 'search', handle: async (strapi) => ({ queries: await listSilent(strapi) }) },
  { method: 'POST', path: '/search/replay', action: 'search-orders', handle: async (strapi) => ({ replayed: await replay(strapi) }) },
  {
    method: 'POST', path: '/search/order', action: 'search-orders',
    handle: async (strapi, ctx) => {
      if (!(await askSearch(strapi, parseBody(ctx, orderSchema).kind))) throw new errors.ApplicationError('Une opération est déjà en cours : attendez qu’elle finisse.');
      return { asked: true };
    },
  },
];

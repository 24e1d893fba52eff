import { errors } from '@strapi/utils';
import { z } from 'zod';
import { parseBody } from '../../api/parse-body';
import { pageOf, queryOf, type OfficeRoute } from '../office-route';
import { decideCarrier } from './decide-carrier';
import { listCarriers, type CarrierState } from './list-carriers';
import { readCarrierPair } from './read-carrier-pair';

const PER_PAGE = 20;
const states: readonly CarrierState[] = ['open', 'later', 'decided'];
const decideSchema = z.object({ organisation: z.string().min(1), project: z.string().min(1), decision: z.enum(['same', 'different', 'later', 'again']), reason: z.string().trim().max(2000).nullable().default(null) });

async function readPair(strapi: Parameters<OfficeRoute['handle']>[0], organisation: string, project: string) {
  const pair = await readCarrierPair(strapi, organisation, project);
  if (pair === null) throw new errors.NotFoundError('La structure ou le projet n’existe plus, ou a été réuni à un autre.');
  return pair;
}

export const carrierRoutes: readonly OfficeRoute[] = [
  {
    method: 'GET', path: '/carriers', action: 'duplicates',
    handle: async (strapi, ctx) => ({ ...(await listCarriers(strapi, states.find((state) => state === queryOf(ctx, 'state')) ?? 'open', pageOf(ctx), PER_PAGE)), page: pageOf(ctx), perPage: PER_PAGE }),
  },
  { method: 'GET', path: '/carriers/pair', action: 'duplicates', handle: (strapi, ctx) => readPair(strapi, queryOf(ctx, 'organisation') ?? '', queryOf(ctx, 'project') ?? '') },
  {
    method: 'POST', path: '/carriers/decide', action: 'duplicates',
    handle: async (strapi, ctx) => {
      const decided = parseBody(ctx, decideSchema);
      const { a, b } = await readPair(strapi, decided.organisation, decided.project);
      await decideCarrier(strapi, decided, `${a.title} : ${b.title}`);
      return { decided: true };
    },
  },
];

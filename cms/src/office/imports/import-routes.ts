import { errors } from '@strapi/utils';
import { readSourceBoard } from '../../engine/source/source-board';
import { undoRun } from '../../engine/undo/undo-run';
import { pageOf, queryOf, type OfficeRoute } from '../office-route';
import { listRuns, readRunReport } from './list-runs';

const PER_PAGE = 20;

export const importRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: '/runs', action: 'imports', handle: async (strapi, ctx) => ({ ...(await listRuns(strapi, queryOf(ctx, 'inventory'), pageOf(ctx), PER_PAGE)), page: pageOf(ctx), perPage: PER_PAGE }) },
  { method: 'GET', path: '/runs/:id', action: 'imports', handle: (strapi, ctx) => readRunReport(strapi, ctx.params.id ?? '') },
  {
    method: 'POST', path: '/runs/:id/undo', action: 'imports-undo',
    handle: async (strapi, ctx) => {
      const undone = await undoRun(strapi, ctx.params.id ?? '');
      if ('refused' in undone) throw new errors.ApplicationError(undone.refused);
      return undone;
    },
  },
  { method: 'GET', path: '/sources', action: 'imports', handle: async (strapi) => ({ sources: await readSourceBoard(strapi) }) },
];

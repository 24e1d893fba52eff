import { Readable } from 'node:stream';
import { errors } from '@strapi/utils';
import { inTransaction, type Strapi } from '../../engine/strapi';
import { readSourceBoard } from '../../engine/source/source-board';
import { undoRun } from '../../engine/undo/undo-run';
import { pageOf, queryOf, type OfficeRoute } from '../office-route';
import { toCell } from '../journal/to-csv';
import type { RunListName } from '../shapes';
import { listRuns, readRunList, readRunReport } from './list-runs';
import { toNames } from './to-names';
import { isRunList, runLists } from './run-lists';

const PER_PAGE = 20;
const LINES_A_PAGE = 50;
const LINES_A_READ = 500;

function listOf(name: string | undefined): RunListName {
  if (name === undefined || !isRunList(name)) throw new errors.NotFoundError();
  return name;
}

/** All of it, read piece by piece: an import may refuse, or change, many thousands of rows. */
async function* writeRunList(strapi: Strapi, id: string, name: RunListName): AsyncGenerator<string> {
  yield `\uFEFF${runLists[name].columns.map(toCell).join(';')}\r\n`;
  for (let page = 1, left = 1; left > 0; page += 1) {
    const { rows, total } = await readRunList(strapi, id, name, page, LINES_A_READ);
    yield rows.map((cells) => `${cells.map(toCell).join(';')}\r\n`).join('');
    left = total - page * LINES_A_READ;
  }
}

export const importRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: '/runs', action: 'imports', handle: async (strapi, ctx) => ({ ...(await listRuns(strapi, queryOf(ctx, 'inventory'), pageOf(ctx), PER_PAGE)), page: pageOf(ctx), perPage: PER_PAGE }) },
  { method: 'GET', path: '/runs/:id', action: 'imports', handle: (strapi, ctx) => readRunReport(strapi, ctx.params.id ?? '') },
  { method: 'GET', path: '/runs/:id/lists/:list', action: 'imports', handle: (strapi, ctx) => readRunList(strapi, ctx.params.id ?? '', listOf(ctx.params.list), pageOf(ctx), LINES_A_PAGE) },
  {
    method: 'GET', path: '/runs/:id/lists/:list/csv', action: 'imports',
    handle: async (strapi, ctx) => {
      const name = listOf(ctx.params.list);
      ctx.set('Content-Disposition', `attachment; filename="import-${name}.csv"`);
      ctx.type = 'text/csv; charset=utf-8';
      return Readable.from(writeRunList(strapi, ctx.params.id ?? '', name));
    },
  },
  {
    method: 'POST', path: '/runs/:id/undo', action: 'imports-undo',
    handle: async (strapi, ctx) => {
      const undone = await undoRun(strapi, ctx.params.id ?? '');
      if ('refused' in undone) throw new errors.ApplicationError(undone.refused);
      return { ...undone, ...(await inTransaction(strapi, async (trx) => ({ kept: await toNames(strapi, trx, undone.kept), off: await toNames(strapi, trx, undone.off) }))) };
    },
  },
  { method: 'GET', path: '/sources', action: 'imports', handle: async (strapi) => ({ sources: await readSourceBoard(strapi) }) },
];

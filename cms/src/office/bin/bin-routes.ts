import { errors } from '@strapi/utils';
import { z } from 'zod';
import { parseBody } from '../../api/parse-body';
import { currentActor } from '../../engine/actor';
import { asOneWriter } from '../../engine/one-writer';
import { writeRevisions } from '../../engine/revision/write-revisions';
import { inTransaction, type Strapi } from '../../engine/strapi';
import { toActionId } from '../office-actions';
import { abilityOf, mayOnType, pageOf, queryOf, type Ability, type OfficeRoute } from '../office-route';
import { binTable, uidOf } from './bin-table';
import { listBin } from './list-bin';
import { restoreItem, type Restored } from './restore-item';

const PER_PAGE = 20;
const idsSchema = z.object({ ids: z.array(z.string()).min(1).max(100) });

/** Whoever may delete a type may take it back: the bin adds no right. */
const typesFor = (strapi: Strapi, ability: Ability): string[] =>
  Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::') && mayOnType(ability, 'delete', uid)).map((uid) => uid.split('.')[1] ?? '');

const typeIn = (strapi: Strapi, id: string): Promise<string | null> =>
  inTransaction(strapi, async (trx) => ((await trx(binTable(strapi)).where({ document_id: id }).first('record_type')) as { record_type: string } | undefined)?.record_type ?? null);

async function restoreAll(strapi: Strapi, ability: Ability, ids: readonly string[]) {
  const done: { restored: (Restored & { id: string })[]; refused: { id: string; why: string }[] } = { restored: [], refused: [] };
  for (const id of ids) {
    try {
      const type = await typeIn(strapi, id);
      if (type !== null && !mayOnType(ability, 'delete', uidOf(type))) throw new errors.ForbiddenError('Vos droits ne permettent pas de reprendre cette fiche.');
      done.restored.push({ id, ...(await restoreItem(strapi, id)) });
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error;
      done.refused.push({ id, why: error.message });
    }
  }
  return done;
}

/** Nothing is left to take back; the journal says who did that. */
const forgetAll = (strapi: Strapi, ids: readonly string[]): Promise<number> =>
  asOneWriter(strapi, async (trx) => {
    const rows: { record_type: string; record_id: string; title: string | null }[] = await trx(binTable(strapi)).whereIn('document_id', ids).select('record_type', 'record_id', 'title');
    const called = (title: string | null) => (title === null ? [] : [{ field: 'title', status: null, before: title, after: null }]);
    await writeRevisions(strapi, trx, currentActor(strapi), rows.map((row) => ({ recordType: row.record_type, recordId: row.record_id, action: 'purge' as const, changes: called(row.title) })));
    return trx(binTable(strapi)).whereIn('document_id', ids).delete();
  });

export const binRoutes: readonly OfficeRoute[] = [
  {
    method: 'GET', path: '/bin', action: 'bin',
    handle: async (strapi, ctx) => {
      const ability = abilityOf(ctx);
      const listed = await listBin(strapi, { types: typesFor(strapi, ability), type: queryOf(ctx, 'type'), words: queryOf(ctx, 'words'), page: pageOf(ctx), perPage: PER_PAGE });
      return { ...listed, page: pageOf(ctx), perPage: PER_PAGE, mayPurge: ability.can(toActionId('bin-purge')) };
    },
  },
  { method: 'POST', path: '/bin/restore', action: 'bin', handle: async (strapi, ctx) => restoreAll(strapi, abilityOf(ctx), parseBody(ctx, idsSchema).ids) },
  { method: 'POST', path: '/bin/purge', action: 'bin-purge', handle: async (strapi, ctx) => ({ forgotten: await forgetAll(strapi, parseBody(ctx, idsSchema).ids) }) },
];

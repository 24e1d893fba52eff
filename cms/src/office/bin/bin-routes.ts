import { errors } from '@strapi/utils';
import { z } from 'zod';
import { parseBody } from '../../api/parse-body';
import { currentActor } from '../../engine/actor';
import { isTold } from '../../engine/revision/document-middleware';
import { writeRevisions } from '../../engine/revision/write-revisions';
import { inTransaction, type Strapi } from '../../engine/strapi';
import { toActionId } from '../office-actions';
import { abilityOf, mayOnType, pageOf, queryOf, type Ability, type OfficeRoute } from '../office-route';
import { ACCOUNT, binTable, FILE, typeOf, uidOf } from './bin-table';
import { letGo, type BinnedLine } from './let-go';
import { listBin } from './list-bin';
import { restoreItem, type Restored } from './restore-item';

const PER_PAGE = 20;
const idsSchema = z.object({ ids: z.array(z.string()).min(1).max(100) });

/** Whoever may delete a type may take it back: the bin adds no right. In the media library, who may change files may delete them. */
const mayTakeBack = (ability: Ability, uid: string): boolean => (uid === FILE ? ability.can('plugin::upload.assets.update') : mayOnType(ability, 'delete', uid));

const typesFor = (strapi: Strapi, ability: Ability): string[] =>
  [...Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::')), ACCOUNT, FILE].filter((uid) => mayTakeBack(ability, uid)).map(typeOf);

const typeIn = (strapi: Strapi, id: string): Promise<string | null> =>
  inTransaction(strapi, async (trx) => ((await trx(binTable(strapi)).where({ document_id: id }).first('record_type')) as { record_type: string } | undefined)?.record_type ?? null);

async function restoreAll(strapi: Strapi, ability: Ability, ids: readonly string[]) {
  const done: { restored: (Restored & { id: string })[]; refused: { id: string; why: string }[] } = { restored: [], refused: [] };
  for (const id of ids) {
    try {
      const type = await typeIn(strapi, id);
      if (type !== null && !mayTakeBack(ability, uidOf(type))) throw new errors.ForbiddenError('Vos droits ne permettent pas de reprendre cette fiche.');
      done.restored.push({ id, ...(await restoreItem(strapi, id)) });
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error;
      done.refused.push({ id, why: error.message });
    }
  }
  return done;
}

/** Its name where the history tells it: not the words of a visitor, nor who an account was. */
const nameOf = ({ record_type: type, title }: BinnedLine) => (title !== null && (isTold(uidOf(type)) || uidOf(type) === FILE) ? [{ field: 'title', status: null, before: title, after: null }] : []);

/** Nothing is left to take back; the journal says who did that. */
const forgetAll = (strapi: Strapi, ids: readonly string[]): Promise<number> =>
  letGo(strapi, (lines) => lines.whereIn('document_id', ids), (trx, lines) =>
    writeRevisions(strapi, trx, currentActor(strapi), lines.map((line) => ({ recordType: line.record_type, recordId: line.record_id, action: 'purge' as const, changes: nameOf(line) }))));

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

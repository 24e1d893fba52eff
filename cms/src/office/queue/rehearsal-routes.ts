import type { ImportResult } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { JOB, jobTable, type JobRow } from '../../engine/import-job/job-rows';
import { toCountWords } from '../../engine/import-job/mail-import';
import { readRows } from '../../engine/import-job/read-rows';
import { fromJson, toIso } from '../../engine/project-row/column-values';
import { inTransaction } from '../../engine/strapi';
import { fieldLabel } from '../field-label';
import { abilityOf, mayOnType, pageOf, queryOf, type OfficeRoute } from '../office-route';
import type { Rehearsal } from '../shapes';
import { toNotes } from './import-kind';

type Lines = NonNullable<Awaited<ReturnType<typeof readRows>>>;

const toLine = ({ line, outcome, title, key, column, reason, renamedFrom, twins, changes, conflicts }: Lines['rows'][number]): Rehearsal['lines'][number] => ({
  line, outcome, title: title || (key ?? ''), reason: reason === null ? null : column === null ? reason : `Colonne ${column} : ${reason}`,
  remarks: [...(renamedFrom === null ? [] : [`Connue jusqu’ici sous « ${renamedFrom} ».`]), ...twins.map(({ how, name, reason: why }) => `${how === 'joined' ? 'Même projet que' : 'Peut-être le même projet que'} « ${name || 'une fiche du Carrefour'} »${why === '' ? '' : ` : ${why}`}`)],
  differences: [...changes.filter(({ field }) => !conflicts.some((one) => one.field === field)).map(({ field, before, after }) => ({ field: fieldLabel(field), before: before || null, after: after || null })), ...conflicts.map(({ field, now, incoming }) => ({ field: `${fieldLabel(field)} (désaccord)`, before: now || null, after: incoming || null }))],
});

export const rehearsalRoutes: readonly OfficeRoute[] = [
  {
    method: 'GET', path: '/rehearsals/:id', action: 'queue',
    handle: async (strapi, ctx): Promise<Rehearsal> => {
      if (!mayOnType(abilityOf(ctx), 'read', JOB)) throw new errors.ForbiddenError('Vos droits ne permettent pas de lire cet essai.');
      const id = ctx.params.id ?? '';
      const row = (await inTransaction(strapi, (trx) => trx(jobTable(strapi)).where({ document_id: id }).first())) as JobRow | undefined;
      const rehearsal = fromJson<ImportResult | null>(row?.rehearsal, null);
      if (row === undefined || rehearsal === null) throw new errors.NotFoundError('Cet essai n’est plus gardé.');
      const lines = await readRows(strapi, id, 'rehearsal', { filter: queryOf(ctx, 'filter'), page: pageOf(ctx) }, null);
      return {
        title: [row.partner_name, row.inventory_name].filter(Boolean).join(' : '), file: row.file_name ?? row.address, by: row.asked_by, rehearsedAt: toIso(row.rehearsed_at), counts: toCountWords(rehearsal), notes: toNotes(rehearsal),
        filters: lines?.counts ?? {}, lines: (lines?.rows ?? []).map(toLine), total: lines?.total ?? 0, page: lines?.page ?? 1, pages: lines?.pages ?? 1,
      };
    },
  },
];

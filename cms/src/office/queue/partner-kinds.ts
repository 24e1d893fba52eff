import { fromJson } from '../../engine/project-row/column-values';
import { fieldLabel } from '../field-label';
import { readTermLabels } from '../term-labels';
import { toDifference, toShown } from '../to-difference';
import { accept, refuse, textOf, toFacts, type QueueKind, type Told } from './queue-kind';
import { readSheets } from './sheet-addresses';

type Change = { field: string; before: unknown; after: unknown };
const toData: QueueKind['toData'] = (state, answer) => ({ state, ...(answer !== null && { answer }) });

/** How people are reached is private: that it changes is told, not what it is. */
const SECRET = 'contact';

/** A sheet that was taken off the site, asked for as it is: nothing of it changes. */
const SHOW_AGAIN = 'Montrer de nouveau cette fiche sur le site, sans rien y changer.';

/** What a reviewed partner writes of one of its projects. */
export const submissions: QueueKind = {
  kind: 'submission', label: 'Fiche modifiée par un partenaire', uid: 'api::submission.submission', since: 'submitted_at', toData,
  open: (rows) => rows.where({ state: 'submitted' }),
  // A partner often corrects a whole inventory: read one after the other, decided together.
  choices: [{ ...accept, inBulk: true }, refuse],
  tell: async (strapi, trx, rows) => {
    const sheets = await readSheets(strapi, trx, rows.map((row) => row.project_id));
    const labels = await readTermLabels(strapi, trx);
    return rows.map((row): Told => ({
      title: String(row.title), text: textOf(row.note), facts: toFacts([['Écrit par', row.written_by], ['Demande', fromJson<Change[]>(row.changes, []).length === 0 ? SHOW_AGAIN : null]]), sheet: sheets.get(String(row.project_id))?.address ?? null, edit: sheets.get(String(row.project_id))?.edit ?? null,
      differences: fromJson<Change[]>(row.changes, []).flatMap(({ field, before, after }) => {
        if (field === SECRET) return [{ field: fieldLabel(field), before: null, after: 'modifié' }];
        const told = toDifference(fieldLabel(field), before, after, labels);
        return told === null ? [] : [toShown(told)];
      }),
    }));
  },
};

/** Somebody who would act for a partner; its own managers may decide as well. */
export const joinRequests: QueueKind = {
  kind: 'join-request', label: 'Demande à rejoindre un partenaire', uid: 'api::join-request.join-request',
  open: (rows) => rows.where({ state: 'new' }),
  choices: [{ ...accept, answer: 'none', inBulk: true }, { ...refuse, answer: 'none', inBulk: true }],
  toData: (state) => ({ state }),
  tell: async (strapi, _trx, rows) => {
    const found = (await strapi.db.query('api::join-request.join-request').findMany({ where: { documentId: { $in: rows.map((row) => row.document_id) } }, populate: ['partner'] })) as { documentId: string; partner: { name: string } | null }[];
    const partnerOf = new Map(found.map(({ documentId, partner }) => [documentId, partner?.name ?? '']));
    return rows.map((row): Told => ({ title: `${String(row.name)} : ${partnerOf.get(row.document_id) ?? ''}`, text: textOf(row.note), facts: toFacts([['Courriel', row.email]]), differences: [], sheet: null }));
  },
};

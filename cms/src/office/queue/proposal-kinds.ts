import { fromJson } from '../../engine/project-row/column-values';
import { additionsOf, withThemeName } from '../../engine/proposal/details-of';
import { readProposed } from '../../engine/proposal/read-proposed';
import type { Strapi, Transaction } from '../../engine/strapi';
import { withPlaceTold, type SheetDifference } from '../../engine/sheet/sheet-values';
import { fieldLabel } from '../field-label';
import { toDifference, toShown } from '../to-difference';
import { toWords } from '../words';
import { accept, refuse, textOf, toFacts, type QueueKind, type Row, type Told } from './queue-kind';
import { readSheets } from './sheet-addresses';

const uid = 'api::proposal.proposal';
const toRead = ['new', 'in-review'];
const toData: QueueKind['toData'] = (state, answer) => ({ state, ...(answer !== null && { answer }) });
const asked: Readonly<Record<string, string>> = { confirm: 'Confirmer la fiche', correct: 'Corriger la fiche', remove: 'Retirer la fiche' };

const person = (row: Row) => toFacts([['Interlocuteur', row.contact_name], ['Courriel', row.email], ['Langue', row.language === 'en' ? 'Anglais' : null]]);

async function tellProposal(strapi: Strapi, trx: Transaction, row: Row): Promise<Told> {
  const proposed = await withThemeName(strapi, trx, readProposed(row.values, String(row.title)));
  const differences = additionsOf(proposed).map(({ field, after }) => ({ field: fieldLabel(field), before: null, after: toWords(after) }));
  return { title: String(row.title), text: textOf(row.note), facts: person(row), differences, sheet: null };
}

/** A new project: accepted, it becomes a draft for the team to read and publish. */
export const proposals: QueueKind = {
  kind: 'proposal', label: 'Projet proposé', uid, toData,
  open: (rows) => rows.where({ kind: 'new' }).whereIn('state', toRead),
  // A draft for the team to read: nothing is public yet.
  choices: [{ ...accept, inBulk: true }, refuse],
  makes: { column: 'project_id', uid: 'api::project.project', label: 'Ouvrir le brouillon de la fiche' },
  tell: (strapi, trx, rows) => Promise.all(rows.map((row) => tellProposal(strapi, trx, row))),
};

/** What a carrier asks of its sheet. Confirming changes no word of it: that may be accepted in bulk. */
export const sheetChanges: QueueKind = {
  kind: 'sheet-change', label: 'Demande sur une fiche', uid, toData,
  open: (rows) => rows.whereNot({ kind: 'new' }).whereIn('state', toRead),
  choices: [accept, refuse],
  bulkWhere: { accepted: { kind: 'confirm' } },
  tell: async (strapi, trx, rows) => {
    const sheets = await readSheets(strapi, trx, rows.map((row) => row.project_id));
    return rows.map((row): Told => ({
      title: String(row.title), label: asked[String(row.kind)] ?? 'Demande sur une fiche', text: textOf(row.note), facts: person(row),
      differences: row.kind === 'correct' ? fromJson<SheetDifference[]>(row.values, []).map(withPlaceTold).map(({ field, before, after }) => toDifference(fieldLabel(field), before, after)).filter((told) => told !== null).map(toShown) : [],
      choices: [{ ...accept, inBulk: row.kind === 'confirm' }, refuse], sheet: sheets.get(String(row.project_id))?.address ?? null, edit: sheets.get(String(row.project_id))?.edit ?? null,
    }));
  },
};

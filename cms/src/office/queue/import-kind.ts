import { coverages, licences, type ImportResult, type ImportRow } from '@carrefour/config';
import { JOB, type JobRow } from '../../engine/import-job/job-rows';
import { toCountWords } from '../../engine/import-job/mail-import';
import { readRows } from '../../engine/import-job/read-rows';
import { fromJson } from '../../engine/project-row/column-values';
import { fieldLabel } from '../field-label';
import type { Difference } from '../shapes';
import { accept, refuse, toFacts, type QueueKind, type Told } from './queue-kind';

const SHOWN = 10;
const outcomes: Readonly<Record<ImportRow['outcome'], string>> = { created: 'nouvelle fiche', updated: 'mise à jour', unchanged: 'inchangée', rejected: 'refusée', gone: 'disparue' };
const labelOf = (list: readonly { code: string; label: string }[], code: string) => list.find((one) => one.code === code)?.label ?? code;

/** A line of the rehearsal in a few words: what becomes of it, then each field that would change. Pure. */
export function tellRow({ line, outcome, title, key, reason, changes, conflicts }: ImportRow): Difference[] {
  const name = [...(line === null ? [] : [`Ligne ${line}`]), title || (key ?? '')].filter((part) => part !== '').join(', ');
  if (outcome !== 'updated' && conflicts.length === 0) return [{ field: name, before: null, after: [outcomes[outcome], reason].filter(Boolean).join(' : ') }];
  return [
    ...changes.filter(({ field }) => !conflicts.some((one) => one.field === field)).map(({ field, before, after }) => ({ field: `${name} : ${fieldLabel(field)}`, before: before || null, after: after || null })),
    // What a person wrote stays until somebody settles it: what is said is today's value, not that of the last file.
    ...conflicts.map(({ field, now, incoming }) => ({ field: `${name} : ${fieldLabel(field)} (désaccord : ce qui est écrit reste)`, before: now || null, after: incoming || null })),
  ];
}

/** What a rehearsal says beside its counts, in sentences. Pure. */
export function toNotes({ vanishing, unreadColumns, missingColumns, unknownValues, corrections, notices }: ImportResult): string {
  const some = (count: number, one: string, many: string) => (count === 0 ? [] : [`${count} ${count > 1 ? many : one}.`]);
  return [
    ...(vanishing === null ? [] : [`${vanishing.missing} fiches sur ${vanishing.known} ne sont plus dans ce fichier.`]),
    ...(unreadColumns.length === 0 ? [] : [`Colonnes que rien ne lit : ${unreadColumns.join(', ')}.`]),
    ...(missingColumns.length === 0 ? [] : [`Colonnes attendues et absentes : ${missingColumns.join(', ')}.`]),
    ...some(unknownValues, 'mot reste inconnu et n’est pas repris', 'mots restent inconnus et ne sont pas repris'),
    ...some(corrections, 'valeur corrigée ou à vérifier', 'valeurs corrigées ou à vérifier'),
    ...notices,
  ].join('\n');
}

/** The rehearsal of an import of a partner whose files the team reads first. */
export const imports: QueueKind = {
  kind: 'import', label: 'Import d’un partenaire', uid: JOB, since: 'rehearsed_at',
  open: (rows) => rows.where({ state: 'awaiting-approval' }),
  choices: [accept, { ...refuse, inBulk: false }],
  toData: (state, answer) => ({ state, ...(answer !== null && { answer }) }),
  tell: async (strapi, _trx, rows) => {
    const told: Told[] = [];
    for (const row of rows as unknown as JobRow[]) {
      const rehearsal = fromJson<ImportResult | null>(row.rehearsal, null);
      const lines = await readRows(strapi, row.document_id, 'rehearsal', { filter: null, page: 1 }, null);
      const more = (lines?.total ?? 0) - SHOWN;
      told.push({
        title: `${row.partner_name ?? ''} : ${row.inventory_name}`, text: rehearsal === null ? null : `L’essai donne ${toCountWords(rehearsal)}.`, sheet: null,
        facts: toFacts([
          ['Demandé par', row.asked_by], ['Fichier', row.file_name ?? row.address], ['Licence', labelOf(licences, row.licence)], ['Étendue', labelOf(coverages, row.coverage)],
          ['Aussi', more > 0 ? `${more} autres lignes : lisez l’essai entier.` : null], ['À savoir', rehearsal === null ? null : toNotes(rehearsal)],
        ]),
        differences: (lines?.rows ?? []).slice(0, SHOWN).flatMap(tellRow), rehearsal: rehearsal === null ? null : row.document_id,
      });
    }
    return told;
  },
};

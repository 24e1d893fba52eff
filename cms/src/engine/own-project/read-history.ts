import { fromJson, toIso } from '../project-row/column-values';
import { taxonomyFieldNames, taxonomyFields } from '../project-row/scalar-fields';
import { readReservedOfProjects, readSharingRules } from '../read/read-sharing';
import type { FieldChange } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { inventoriesOf } from './own-project-ids';
import type { OwnPartner } from './own-partner';
import type { OwnSheet } from './read-own-sheet';
import { toHistory, type HistoryLine, type ToldRevision } from './to-history';
import type { Told } from './told-value';

const MOST_LINES = 200;
type Row = { id: number; record_type: string; action: string; at: unknown; actor_type: string; actor_name: string | null; partner_id: string | null; run_id: string | null; changes: unknown };

async function readTold(strapi: Strapi, trx: Transaction): Promise<Told> {
  const codes = new Map<string, string>();
  for (const field of taxonomyFieldNames)
    for (const { document_id: id, code } of (await trx(tableOf(strapi, taxonomyFields[field])).select('document_id', 'code')) as { document_id: string; code: string }[]) codes.set(id, code);
  const files: { id: number; documentId: string; hash: string }[] = await trx('files').select({ id: 'id', documentId: 'document_id', hash: 'hash' });
  return { codes, files: new Map(files.flatMap(({ id, documentId, hash }) => [[hash, Number(id)] as const, [documentId, Number(id)] as const])) };
}

async function namesOfPartners(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = ids.length === 0 ? [] : await trx(tableOf(strapi, 'api::partner.partner')).whereIn('document_id', ids).orderByRaw('published_at is not null').select({ id: 'document_id' }, 'name');
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What an import started by nobody of the space calls itself: a program, for whoever reads. */
const PROGRAM = 'importateur';

async function runsOf(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; inventory: string }[] = ids.length === 0 ? [] : await trx(tableOf(strapi, 'api::run.run')).whereIn('document_id', ids).select({ id: 'document_id' }, 'inventory');
  return new Map(rows.map(({ id, inventory }) => [id, inventory]));
}

/** The history of a sheet, newest first, as one of its partners may read it: people of others are named by their partner alone. */
export async function readHistory(strapi: Strapi, trx: Transaction, partner: OwnPartner, sheet: OwnSheet): Promise<HistoryLine[]> {
  const rows: Row[] = await trx(tableOf(strapi, 'api::revision.revision'))
    .where((either) => either.where({ record_type: 'project', record_id: sheet.id }).orWhere({ record_type: 'saying', record_id: `${sheet.id}:${partner.documentId}` }))
    .orderBy('id', 'desc').limit(MOST_LINES).select('id', 'record_type', 'action', 'at', 'actor_type', 'actor_name', 'partner_id', 'run_id', 'changes');
  const own = new Set(inventoriesOf(sheet.facts, partner));
  const names = await namesOfPartners(strapi, trx, [...new Set(rows.flatMap(({ partner_id: id }) => id ?? []))]);
  const runs = await runsOf(strapi, trx, [...new Set(rows.flatMap(({ run_id: id }) => id ?? []))]);
  const toLine = (row: Row): ToldRevision => {
    const inventory = runs.get(row.run_id ?? '');
    const isOwn = row.partner_id === partner.documentId || (row.actor_type === 'run' && inventory !== undefined && own.has(inventory));
    const isRun = row.actor_type === 'run' || row.actor_type === 'job';
    const whose = isOwn ? 'own' : row.partner_id !== null ? 'other' : isRun ? 'program' : 'team';
    const who = whose === 'own' ? (isRun && row.actor_name === PROGRAM ? '' : (row.actor_name ?? '')) : whose === 'other' ? (names.get(row.partner_id ?? '') ?? '') : '';
    return { id: Number(row.id), action: row.action, at: toIso(row.at) ?? '', whose, who, ofSaying: row.record_type === 'saying', isMixed: sheet.isShared && row.record_type === 'project', changes: fromJson<FieldChange[]>(row.changes, []) };
  };
  const lines = rows.map(toLine);
  const rules = await readSharingRules(strapi, trx);
  const reserved = new Set([...Object.keys((await readReservedOfProjects(strapi, trx, [sheet.id])).get(sheet.id) ?? {}), ...sheet.entries.flatMap(({ inventory }) => (own.has(inventory) ? [] : Object.keys(rules.get(inventory)?.reserved ?? {})))]);
  return toHistory(lines, await readTold(strapi, trx), reserved);
}

import type { ProjectField } from '@carrefour/config';
import { readInventoryFacts } from '../import/batch-context';
import { settleConflict, type ConflictDecision } from '../conflict/settle-conflict';
import { readEffectiveCurations } from '../curation/read-effective-curations';
import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { OwnPartner } from './own-partner';
import { inventoriesOf, ownProjectIds } from './own-project-ids';
import { whoRecords } from './who-records';

/** Where a partner's own file says something new, and a person has said something else. `canTake`: false where somebody else's word stands, which the team alone sets aside. */
export type OwnConflict = { id: string; projectId: string; title: string; field: ProjectField; last: unknown; now: unknown; incoming: unknown; canTake: boolean };
type Row = { document_id: string; project_id: string; field: ProjectField; last: unknown; now: unknown; incoming: unknown };

const CONFLICT = 'api::conflict.conflict';
const MOST = 500;

/** The open conflicts of a partner's own inventories on its own projects, oldest first; of one project if it is named. */
export async function listOwnConflicts(strapi: Strapi, trx: Transaction, partner: OwnPartner, projectId?: string): Promise<OwnConflict[]> {
  const facts = await readInventoryFacts(strapi, trx);
  const query = trx(tableOf(strapi, CONFLICT)).where({ state: 'open' }).whereIn('inventory', inventoriesOf(facts, partner)).orderBy('id').limit(MOST);
  const rows: Row[] = await (projectId === undefined ? query : query.where({ project_id: projectId })).select('document_id', 'project_id', 'field', 'last', 'now', 'incoming');
  const ids = await ownProjectIds(strapi, trx, partner, [...new Set(rows.map((row) => row.project_id))]);
  const [who, curations] = [await whoRecords(strapi, trx, facts, ids), await readEffectiveCurations(strapi, trx, ids)];
  const titles: { id: string; title: string }[] = ids.length === 0 ? [] : await trx(projectTable(strapi)).whereIn('document_id', ids).orderByRaw('published_at is not null').select({ id: 'document_id' }, 'title');
  const titleOf = new Map(titles.map(({ id, title }) => [id, title]));
  return rows.filter((row) => ids.includes(row.project_id)).map((row): OwnConflict => {
    const curation = (curations.get(row.project_id) ?? []).find(({ field }) => field === row.field);
    const isAmongOthers = (who.get(row.project_id) ?? []).some((slug) => slug !== partner.slug);
    const canTake = !isAmongOthers || curation === undefined || curation.partner === partner.slug;
    return {
      id: row.document_id, projectId: row.project_id, title: titleOf.get(row.project_id) ?? '', field: row.field, canTake,
      // Somebody else's word, of a private field, is theirs.
      last: fromJson<unknown>(row.last, null), now: canTake ? fromJson<unknown>(row.now, null) : null, incoming: fromJson<unknown>(row.incoming, null),
    };
  });
}

/** Settles conflicts of its own; false for each that is another's, or for the team. */
export async function settleOwn(strapi: Strapi, trx: Transaction, partner: OwnPartner, id: string, decision: ConflictDecision): Promise<boolean> {
  const conflict = (await listOwnConflicts(strapi, trx, partner)).find((one) => one.id === id);
  if (conflict === undefined || (decision === 'take' && !conflict.canTake)) return false;
  return settleConflict(strapi, trx, id, decision);
}

import type { ProjectField } from '@carrefour/config';
import { readInventoryFacts } from '../import/batch-context';
import { settleConflict, type ConflictDecision } from '../conflict/settle-conflict';
import { readEffectiveCurations } from '../curation/read-effective-curations';
import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { OwnPartner } from './own-partner';
import { inventoriesOf, ownProjectIds } from './own-project-ids';
import { whoRecords } from './who-records';

/** Where a partner's own file says something new, and a person has said something else. `canTake`: false where somebody else's word stands, which the team alone sets aside. */
export type OwnConflict = { id: string; projectId: string; title: string; field: ProjectField; last: unknown; now: unknown; incoming: unknown; canTake: boolean };
type Row = { document_id: string; project_id: string; field: ProjectField; last: unknown; now: unknown; incoming: unknown };

const CONFLICT = 'api::conflict.conflict';
const PER_PAGE = 50;
/** What is looked for among them: of one project, or these alone, or a page of them all (from 1). */
type Asked = { projectId?: string | undefined; ids?: readonly string[]; page?: number };
export type OwnConflicts = { conflicts: OwnConflict[]; total: number; page: number; pages: number };

/** Ids of the open conflicts of a partner's own inventories on its own projects, oldest first. */
async function findOwn(strapi: Strapi, trx: Transaction, partner: OwnPartner, { projectId, ids }: Asked): Promise<string[]> {
  const facts = await readInventoryFacts(strapi, trx);
  const query = trx(tableOf(strapi, CONFLICT)).where({ state: 'open', ...(projectId !== undefined && { project_id: projectId }) }).whereIn('inventory', inventoriesOf(facts, partner)).orderBy('id');
  const rows: { document_id: string; project_id: string }[] = await (ids === undefined ? query : query.whereIn('document_id', [...ids])).select('document_id', 'project_id');
  const own = new Set<string>();
  for (const some of chunksOf([...new Set(rows.map((row) => row.project_id))], 400)) for (const id of await ownProjectIds(strapi, trx, partner, some)) own.add(id);
  return rows.filter((row) => own.has(row.project_id)).map((row) => row.document_id);
}

export const countOwnConflicts = async (strapi: Strapi, trx: Transaction, partner: OwnPartner): Promise<number> => (await findOwn(strapi, trx, partner, {})).length;

async function tell(strapi: Strapi, trx: Transaction, partner: OwnPartner, found: readonly string[]): Promise<OwnConflict[]> {
  const rows: Row[] = await trx(tableOf(strapi, CONFLICT)).whereIn('document_id', [...found]).orderBy('id').select('document_id', 'project_id', 'field', 'last', 'now', 'incoming');
  const ids = [...new Set(rows.map((row) => row.project_id))];
  const [who, curations] = [await whoRecords(strapi, trx, await readInventoryFacts(strapi, trx), ids), await readEffectiveCurations(strapi, trx, ids)];
  const titles: { id: string; title: string }[] = ids.length === 0 ? [] : await trx(projectTable(strapi)).whereIn('document_id', ids).orderByRaw('published_at is not null').select({ id: 'document_id' }, 'title');
  const titleOf = new Map(titles.map(({ id, title }) => [id, title]));
  return rows.map((row): OwnConflict => {
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

/** A page of what a partner has to settle, fifty at a time; of one project if it is named. */
export async function listOwnConflicts(strapi: Strapi, trx: Transaction, partner: OwnPartner, { page: asked = 1, ...which }: Asked = {}): Promise<OwnConflicts> {
  const found = await findOwn(strapi, trx, partner, which);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, asked));
  return { conflicts: await tell(strapi, trx, partner, found.slice((page - 1) * PER_PAGE, page * PER_PAGE)), total: found.length, page, pages };
}

export type OwnDecision = { conflict: string; decision: ConflictDecision };

/** Settles conflicts of its own. `skipped`: those that somebody settled first, and (nobody can tell which) those that are another's, or for the team. */
export async function settleOwn(strapi: Strapi, trx: Transaction, partner: OwnPartner, decisions: readonly OwnDecision[]): Promise<{ settled: number; skipped: number }> {
  const own = new Set(await findOwn(strapi, trx, partner, { ids: decisions.map(({ conflict }) => conflict) }));
  const told = new Map((await tell(strapi, trx, partner, [...own])).map((conflict) => [conflict.id, conflict]));
  let settled = 0;
  for (const { conflict: id, decision } of decisions) {
    const conflict = told.get(id);
    if (conflict === undefined || (decision === 'take' && !conflict.canTake)) continue;
    if (await settleConflict(strapi, trx, id, decision)) settled += 1;
  }
  return { settled, skipped: decisions.length - settled };
}

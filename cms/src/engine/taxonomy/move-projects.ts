import { currentActor } from '../actor';
import { markChanged } from '../outbox/mark-changed';
import { insertRows } from '../project-row/insert-rows';
import { projectTable, taxonomyLink } from '../project-row/join-tables';
import { taxonomyFields, type TaxonomyField } from '../project-row/scalar-fields';
import { currentCodesFor, type TermIds } from '../project-row/term-ids';
import { writeRevisions, type Revision } from '../revision/write-revisions';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

/** A row of a project (draft or published) that carries the term, and the codes it carries instead. */
export type Move = { row: number; projectId: string; title: string; published: boolean; codes: string[] };

const ROWS_PER_STATEMENT = 400;

/** What becomes of the projects of a term that was merged or split, by the text of each. */
export async function planMoves(strapi: Strapi, trx: Transaction, field: TaxonomyField, from: { id: number; code: string }, terms: TermIds): Promise<Move[]> {
  const { table, owner, target } = taxonomyLink(strapi, field);
  const projects = projectTable(strapi);
  const rows: { row: number; id: string; title: string | null; text: string | null; published: unknown }[] = await trx(table)
    .join(projects, `${projects}.id`, `${table}.${owner}`).where(`${table}.${target}`, from.id).orderBy(`${projects}.id`)
    .select({ row: `${projects}.id`, id: `${projects}.document_id`, title: `${projects}.title`, text: `${projects}.search_text`, published: `${projects}.published_at` });
  return rows.map(({ row, id, title, text, published }) => ({
    row, projectId: id, title: title ?? '', published: published !== null, codes: currentCodesFor(from.code, terms[field], () => text ?? ''),
  }));
}

/** Whether a project leaves the term, or takes others beside it. */
const isMoved = ({ codes }: Move, from: string): boolean => codes.length > 0 && codes.join() !== from;

function groupByOwner(links: readonly Record<string, number>[], owner: string): Map<number, Record<string, number>[]> {
  const groups = new Map<number, Record<string, number>[]>();
  for (const link of links) groups.set(Number(link[owner]), [...(groups.get(Number(link[owner])) ?? []), link]);
  return groups;
}

/** Puts each project where the plan says, once, at the place the old term had, and says so to the history and the index. */
export async function moveProjects(strapi: Strapi, trx: Transaction, field: TaxonomyField, from: { id: number; code: string }, all: readonly Move[], terms: TermIds): Promise<void> {
  const moves = all.filter((move) => isMoved(move, from.code));
  const { table, owner, target, order, inverseOrder } = taxonomyLink(strapi, field);
  const codeOf = new Map<number, string>((await trx(tableOf(strapi, taxonomyFields[field])).select('id', 'code')).map((row: { id: number; code: string }) => [row.id, row.code]));
  const revisions: Revision[] = [];
  for (const chunk of chunksOf(moves, ROWS_PER_STATEMENT)) {
    const links: Record<string, number>[] = await trx(table).whereIn(owner, chunk.map(({ row }) => row)).orderBy(order ?? 'id').select('*');
    const linksOf = groupByOwner(links, owner);
    const added: Record<string, unknown>[] = [];
    for (const { row, projectId, published, codes } of chunk) {
      const own = linksOf.get(row) ?? [];
      const held = own.map((link) => Number(link[target]));
      const place = own.find((link) => Number(link[target]) === from.id);
      const ids = codes.flatMap((code) => terms[field].get(code)?.id ?? []).filter((id) => !held.includes(id));
      added.push(...ids.map((id) => ({
        [owner]: row, [target]: id, ...(order !== null && { [order]: place?.[order] ?? 1 }), ...(inverseOrder !== null && { [inverseOrder]: 1 }),
      })));
      const before = held.flatMap((id) => codeOf.get(id) ?? []);
      const after = [...new Set(before.flatMap((code) => (code === from.code ? codes : [code])))];
      revisions.push({ recordType: 'project', recordId: projectId, action: 'update', changes: [{ field, status: published ? 'published' : 'draft', before, after }] });
    }
    const leaving = chunk.filter(({ codes }) => !codes.includes(from.code)).map(({ row }) => row);
    await trx(table).where(target, from.id).whereIn(owner, leaving).delete();
    await insertRows(trx, table, added);
  }
  await writeRevisions(strapi, trx, currentActor(strapi), revisions);
  await markChanged(strapi, trx, 'project', moves.map(({ projectId }) => projectId));
}

import { toSearchText } from '../fallback/search-text';
import { markChanged } from '../outbox/mark-changed';
import { projectTable } from '../project-row/join-tables';
import { readProjectRows } from '../project-row/read-project-rows';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { withoutAddress } from './address-pattern';
import { findTraces } from './find-traces';
import { parsed } from './parsed';

/** Public copies follow: the words that the fallback search reads, and the index through its outbox. */
async function tellIndex(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<void> {
  for (const { draft, published } of (await readProjectRows(strapi, trx, projectIds)).values())
    for (const row of [draft, published]) if (row !== null) await trx(projectTable(strapi)).where({ id: row.rowId }).update({ search_text: toSearchText(row.fields) });
  await markChanged(strapi, trx, 'project', [...projectIds]);
}

/** Replaces an address wherever else it stands, in words, values and history alike. Answers how many rows of each table. */
export async function eraseTraces(strapi: Strapi, trx: Transaction, email: string, mark: string): Promise<Record<string, number>> {
  const erased: Record<string, number> = {};
  const projects = new Set<string>();
  const [sheets, entries] = [projectTable(strapi), tableOf(strapi, 'api::entry.entry')];
  for (const { table, columns, json, rows } of await findTraces(strapi, trx, email)) {
    for (const row of rows) {
      const changes = columns.map((column) => {
        const whole = parsed(row[column]);
        const cleared = withoutAddress(whole, email, mark);
        return [column, typeof cleared === 'string' && typeof whole === 'string' && !json.has(column) ? cleared : JSON.stringify(cleared)] as const;
      });
      await trx(table).where({ id: row.id }).update(Object.fromEntries(changes));
      if (table === sheets) projects.add(String(row.document_id));
      if (table === entries && typeof row.project_id === 'string') projects.add(row.project_id);
    }
    erased[table] = rows.length;
  }
  await tellIndex(strapi, trx, [...projects]);
  return erased;
}

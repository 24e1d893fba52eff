import { projectFieldNames, type FieldProvenance, type ProjectField } from '@carrefour/config';
import type { Actor } from '../actor';
import { toSearchText } from '../fallback/search-text';
import { projectTable } from '../project-row/join-tables';
import type { ProjectRow } from '../project-row/project-row';
import { readProjectRows } from '../project-row/read-project-rows';
import type { FieldChange } from '../revision/write-revisions';
import type { Strapi, Transaction } from '../strapi';
import { writeCurations } from './write-curations';

const isPerson = (actor: Actor) => actor.type === 'person' || actor.type === 'partner';
const isField = (name: string): name is ProjectField => projectFieldNames.includes(name as ProjectField);

/** Column of Strapi's snapshot → consolidated field. Only names differ; values are read from the rows. */
const touchedFields = (changes: readonly FieldChange[], status: 'draft' | 'published'): ProjectField[] =>
  [...new Set(changes.filter((change) => change.status === status).map(({ field }) => field))].filter(isField);

/** A row that comes back on the site as its draft stands brings the draft's own provenance: putting it back writes nothing. */
function written(changes: readonly FieldChange[], status: 'draft' | 'published'): ProjectField[] {
  const appeared = changes.some((change) => change.status === 'published' && change.field === 'title' && change.before === null);
  const touched = touchedFields(changes, status);
  return status === 'published' && appeared ? touched.filter((field) => touchedFields(changes, 'draft').includes(field)) : touched;
}

function stamped(row: ProjectRow, fields: readonly ProjectField[], { partner }: Actor, at: string): ProjectRow['provenance'] {
  const mine: FieldProvenance = { by: 'person', partners: partner ? [partner.slug] : [], date: at };
  return { ...row.provenance, ...Object.fromEntries(fields.map((field) => [field, mine])) };
}

/**
 * After any save of a project: says by whom each changed field now is, keeps what the fallback
 * search reads, and turns what a person published into curations, which every later import respects.
 */
export async function afterProjectWrite(strapi: Strapi, trx: Transaction, actor: Actor, documentId: string, changes: readonly FieldChange[]): Promise<void> {
  const rows = (await readProjectRows(strapi, trx, [documentId])).get(documentId);
  if (rows === undefined) return;
  const now = new Date();
  for (const status of ['draft', 'published'] as const) {
    const row = rows[status];
    if (row === null) continue;
    const provenance = isPerson(actor) ? stamped(row, written(changes, status), actor, now.toISOString()) : row.provenance;
    await trx(projectTable(strapi)).where({ id: row.rowId }).update({
      search_text: toSearchText(row.fields), provenance: JSON.stringify(provenance), ...(isPerson(actor) && { edited_at: now }),
    });
    if (status === 'published' && isPerson(actor)) await writeCurations(strapi, trx, actor, { ...row, provenance });
  }
}

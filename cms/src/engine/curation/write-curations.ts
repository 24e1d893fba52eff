import type { ProjectField } from '@carrefour/config';
import type { Actor } from '../actor';
import type { ProjectRow } from '../project-row/project-row';
import { sameValue } from '../project-row/same-value';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { readCurations } from './read-curations';

/** Keeps every published value that a person gave; one that was cleared is kept as empty. */
export async function writeCurations(strapi: Strapi, trx: Transaction, actor: Actor, row: ProjectRow): Promise<void> {
  const known = (await readCurations(strapi, trx, [row.documentId])).get(row.documentId) ?? [];
  const fields = Object.entries(row.provenance).filter(([, provenance]) => provenance.by === 'person').map(([field]) => field as ProjectField);
  const now = new Date();
  for (const field of fields) {
    const value = row.fields[field] ?? null;
    const at = new Date(row.provenance[field]?.date ?? now);
    const before = known.find((curation) => curation.field === field);
    if (before !== undefined && sameValue(before.value, value)) continue;
    await trx(tableOf(strapi, 'api::curation.curation'))
      .insert({
        project_id: row.documentId, field, value: JSON.stringify(value), by_type: actor.type, by_id: actor.id, by_name: actor.name, partner_id: actor.partner?.id ?? null, at,
        created_at: now, updated_at: now,
      })
      .onConflict(['project_id', 'field']).merge(['value', 'by_type', 'by_id', 'by_name', 'partner_id', 'at', 'updated_at']);
  }
}

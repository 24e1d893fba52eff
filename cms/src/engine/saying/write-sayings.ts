import type { ProjectField } from '@carrefour/config';
import type { Actor } from '../actor';
import { tableOf, type Strapi, type Transaction } from '../strapi';

export type NewSaying = { projectId: string; partnerId: string; field: ProjectField; value: unknown };

/** Keeps what a partner says of a field by hand, in place of what it said before. `value` null: nothing any more. */
export async function writeSayings(strapi: Strapi, trx: Transaction, actor: Actor, sayings: readonly NewSaying[], now = new Date()): Promise<void> {
  const table = tableOf(strapi, 'api::saying.saying');
  for (const { projectId, partnerId, field, value } of sayings)
    await trx(table)
      .insert({ project_id: projectId, partner_id: partnerId, field, value: JSON.stringify(value ?? null), by_name: actor.name, at: now, created_at: now, updated_at: now })
      .onConflict(['project_id', 'partner_id', 'field']).merge(['value', 'by_name', 'at', 'updated_at']);
}

/** Takes back all that a partner said by hand of a project, or of one field of it. */
export async function dropSayings(strapi: Strapi, trx: Transaction, projectId: string, partnerId: string, field?: ProjectField): Promise<void> {
  await trx(tableOf(strapi, 'api::saying.saying')).where({ project_id: projectId, partner_id: partnerId, ...(field !== undefined && { field }) }).delete();
}

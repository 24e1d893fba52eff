import type { Strapi } from '../strapi';
import type { Beside, BesideRow } from './beside-documents';

/** Records by row id, with what the journal tells of them; in the current transaction where there is one. */
export async function readBeside(strapi: Strapi, { uid, populate }: Beside, where: unknown): Promise<Map<number, BesideRow>> {
  const rows = (await strapi.db.query(uid).findMany({ where: where as object, populate: [...populate] as never })) as unknown as BesideRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

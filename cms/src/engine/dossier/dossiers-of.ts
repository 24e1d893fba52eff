import { whereIn } from '../fallback/by-dossier';
import type { Reading } from '../fallback/reading';
import { projectTable } from '../project-row/join-tables';
import { readTermIds } from '../project-row/term-ids';
import { publicProjects } from '../read/public-rows';
import { readReferences } from '../read/references';
import type { Strapi, Transaction } from '../strapi';
import type { Dossier } from './dossier';
import { readDossiers } from './read-dossiers';

export const readingOf = async (strapi: Strapi, trx: Transaction): Promise<Reading> =>
  ({ strapi, trx, references: await readReferences(strapi, trx), terms: await readTermIds(strapi, trx) });

/** The public projects that a dossier holds; of `among` only, where given. */
export async function projectsIn(reading: Reading, dossier: Dossier, among?: readonly string[]): Promise<string[]> {
  const { strapi, trx } = reading;
  const query = publicProjects(strapi, trx);
  if (among !== undefined) query.whereIn(`${projectTable(strapi)}.document_id`, among);
  whereIn(reading, query, dossier);
  const rows: { id: string }[] = await query.select({ id: `${projectTable(strapi)}.document_id` });
  return rows.map(({ id }) => id);
}

/** The addresses of the dossiers that hold each of these projects. */
export async function dossiersOf(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Map<string, string[]>> {
  const reading = await readingOf(strapi, trx);
  const held = new Map<string, string[]>();
  for (const dossier of await readDossiers(reading))
    for (const id of await projectsIn(reading, dossier, ids)) held.set(id, [...(held.get(id) ?? []), ...dossier.slugs].sort());
  return held;
}

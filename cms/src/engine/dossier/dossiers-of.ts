import { whereIn } from '../fallback/by-dossier';
import { toReading, type Reading } from '../fallback/reading';
import { projectTable } from '../project-row/join-tables';
import { publicProjects } from '../read/public-rows';
import type { References } from '../read/references';
import type { Strapi, Transaction } from '../strapi';
import type { Dossier } from './dossier';
import { readDossiers } from './read-dossiers';

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
export async function dossiersOf(strapi: Strapi, trx: Transaction, ids: readonly string[], known: References): Promise<Map<string, string[]>> {
  const held = new Map<string, string[]>();
  const dossiers = await readDossiers({ strapi, trx }, { among: ids });
  if (dossiers.length === 0) return held;
  const reading = await toReading(strapi, trx, known);
  for (const dossier of dossiers)
    for (const id of await projectsIn(reading, dossier, ids)) held.set(id, [...(held.get(id) ?? []), ...dossier.slugs].sort());
  return held;
}

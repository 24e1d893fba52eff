import { projectFieldNames, type ProjectField, type ProjectFields } from '@carrefour/config';
import { readProjectRows } from '../project-row/read-project-rows';
import { sameValue } from '../project-row/same-value';
import type { Strapi, Transaction } from '../strapi';
import { chooseFields } from './chosen-fields';
import { mergeProjects, type Merged } from './merge-projects';

/** What a sheet says once: the other may complete it, not take its place. Lists (themes, places, links) are put together; a contact is private, and follows its own rule. */
const isSaidOnce = (field: ProjectField, value: unknown): boolean => field !== 'contact' && value !== undefined && value !== null && value !== '' && !Array.isArray(value);

async function readValues(strapi: Strapi, trx: Transaction, id: string): Promise<Partial<ProjectFields>> {
  const rows = (await readProjectRows(strapi, trx, [id])).get(id);
  return (rows?.published ?? rows?.draft)?.fields ?? {};
}

/** Makes two projects one, the kept one still saying what it says: its title and texts stay those that the person chose it for. Null where one is unknown. */
export async function mergeKeeping(strapi: Strapi, trx: Transaction, kept: string, absorbed: string, reason: string | null): Promise<Merged | null> {
  const before = await readValues(strapi, trx, kept);
  const merged = await mergeProjects(strapi, kept, absorbed, reason);
  if (merged === null) return null;
  const now = await readValues(strapi, trx, kept);
  const names = projectFieldNames.filter((field) => isSaidOnce(field, before[field]) && !sameValue(before[field], now[field]));
  await chooseFields(strapi, trx, kept, absorbed, Object.fromEntries(names.map((field) => [field, before[field]])) as Partial<ProjectFields>, names);
  return merged;
}

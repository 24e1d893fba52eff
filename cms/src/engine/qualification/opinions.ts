import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { Opinion } from './agreement';

/** Opinions wanted before a project leaves the queue: enough to tell agreement from chance, few enough to be given. */
export const OPINIONS_WANTED = 3;

export const opinionTable = (strapi: Strapi): string => tableOf(strapi, 'api::theme-opinion.theme-opinion');

type Row = { projectId: string; theme: string; agrees: boolean | number | null; instead: string | null };

/** What partners said of these projects' themes, by project. */
export async function readOpinions(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<Map<string, Opinion[]>> {
  const rows: Row[] = await trx(opinionTable(strapi)).whereIn('project_id', projectIds).select({ projectId: 'project_id', theme: 'theme', agrees: 'agrees', instead: 'instead' });
  const told = new Map<string, Opinion[]>();
  for (const { projectId, theme, agrees, instead } of rows) told.set(projectId, [...(told.get(projectId) ?? []), { theme, instead, agrees: agrees === true || agrees === 1 }]);
  return told;
}

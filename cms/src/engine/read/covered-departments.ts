import { areaTerritories } from '@carrefour/config/geo';
import { whereTold } from '../fallback/where-told';
import { componentLink, projectTable } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { publicProjects } from './public-rows';
import type { References } from './references';

/** Departments where a public project is, or acts, as far as that may be told: a place nobody may see covers nothing. */
export async function coveredDepartments(strapi: Strapi, trx: Transaction, references: References): Promise<Set<string>> {
  const link = componentLink(strapi);
  const told = publicProjects(strapi, trx).select(`${projectTable(strapi)}.id`);
  whereTold({ strapi, trx, references }, told, ['places', 'area']);
  const parts = (field: string, table: string) => trx(table).join(link.table, `${link.table}.${link.target}`, `${table}.id`).where(`${link.table}.field`, field).whereIn(`${link.table}.${link.owner}`, told.clone());
  const [places, areas] = [tableOf(strapi, 'project.place'), tableOf(strapi, 'project.area')];
  const placed: { code: string }[] = await parts('places', places).whereNot(`${places}.visibility`, 'hidden').whereNotNull(`${places}.department`).distinct({ code: `${places}.department` });
  const acting: { code: string }[] = await parts('area', areas).distinct({ code: `${areas}.code` });
  return new Set([...placed.map(({ code }) => code), ...areaTerritories(acting.map(({ code }) => code)).departments]);
}

import type { Knex } from 'knex';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { coveredDepartments } from './covered-departments';
import { publicProjects } from './public-rows';
import { readReferences } from './references';
import { untilItChanges } from './until-it-changes';

export type Figures = { projects: number; partners: number; departments: number; updatedSinceYesterday: number; demo: boolean };

const DAY_MS = 86_400_000;

/** Live figures of the home page, each as the search counts it: public records only. Every page shows them. */
export const readFigures = untilItChanges(countFigures);

function countFigures(strapi: Strapi): Promise<Figures> {
  return inTransaction(strapi, async (trx) => {
    const published = () => publicProjects(strapi, trx);
    const partners = () => trx(tableOf(strapi, 'api::partner.partner'));
    const count = async (query: Knex.QueryBuilder) => Number(((await query.count({ n: '*' })) as { n: number | string }[])[0]?.n ?? 0);
    return {
      projects: await count(published()),
      partners: await count(partners().whereNotNull('published_at')),
      departments: (await coveredDepartments(strapi, trx, await readReferences(strapi, trx))).size,
      updatedSinceYesterday: await count(published().where('updated_at', '>=', new Date(Date.now() - DAY_MS))),
      demo: (await count(published().where('demo', true))) > 0 || (await count(partners().where('demo', true))) > 0,
    };
  });
}

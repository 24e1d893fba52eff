import { componentLink, projectTable } from '../project-row/join-tables';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { untilItChanges } from './until-it-changes';

export type Figures = { projects: number; partners: number; departments: number; updatedSinceYesterday: number; demo: boolean };

const DAY_MS = 86_400_000;

/** Live figures of the home page: published records only. Every page shows them. */
export const readFigures = untilItChanges(countFigures);

function countFigures(strapi: Strapi): Promise<Figures> {
  return inTransaction(strapi, async (trx) => {
    const projects = projectTable(strapi);
    const link = componentLink(strapi);
    const places = tableOf(strapi, 'project.place');
    const published = () => trx(projects).whereNotNull('published_at').whereNull('merged_into');
    const count = async (query: ReturnType<typeof published>) => Number((await query.count<{ n: number | string }[]>({ n: '*' }))[0]?.n ?? 0);
    const [departments] = await trx(places)
      .join(link.table, `${link.table}.${link.target}`, `${places}.id`).where(`${link.table}.field`, 'places')
      .join(projects, `${projects}.id`, `${link.table}.${link.owner}`)
      .whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`)
      .whereNotNull(`${places}.department`)
      .countDistinct<{ n: number | string }[]>({ n: `${places}.department` });
    return {
      projects: await count(published()),
      partners: await count(trx(tableOf(strapi, 'api::partner.partner')).whereNotNull('published_at')),
      departments: Number(departments?.n ?? 0),
      updatedSinceYesterday: await count(published().where('updated_at', '>=', new Date(Date.now() - DAY_MS))),
      demo: (await count(published().where('demo', true))) > 0 || (await count(trx(tableOf(strapi, 'api::partner.partner')).where('demo', true))) > 0,
    };
  });
}

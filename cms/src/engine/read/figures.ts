import { componentLink, projectTable } from '../project-row/join-tables';
import { inTransaction, tableOf, type Strapi } from '../strapi';

export type Figures = { projects: number; partners: number; departments: number; updatedSinceYesterday: number; demo: boolean };

const DAY_MS = 86_400_000;

type Known = { figures: Figures; revision: number; at: number; took: number };
const known = new WeakMap<Strapi, Known>();
/** Every page shows them: during an import, which changes them all the time, counting takes a tenth of the time at most. */
const PATIENCE = 10;
/** « Since yesterday » moves by itself. */
const MAX_AGE_MS = 60_000;

/** Live figures of the home page: published records only. Counted again once the history has moved. */
export async function readFigures(strapi: Strapi): Promise<Figures> {
  const last = known.get(strapi);
  const age = last === undefined ? Number.POSITIVE_INFINITY : Date.now() - last.at;
  if (last !== undefined && age < last.took * PATIENCE) return last.figures;
  const revision = await inTransaction(strapi, async (trx) => {
    const [row] = await trx(tableOf(strapi, 'api::revision.revision')).max<{ id: number | null }[]>({ id: 'id' });
    return row?.id ?? 0;
  });
  if (last !== undefined && last.revision === revision && age < MAX_AGE_MS) return last.figures;
  const begun = performance.now();
  const figures = await countFigures(strapi);
  known.set(strapi, { figures, revision, at: Date.now(), took: performance.now() - begun });
  return figures;
}

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

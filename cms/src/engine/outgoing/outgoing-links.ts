import { componentLink, projectTable } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';

export const LINK_CHECK = 'api::link-check.link-check';
const PROJECT = 'api::project.project';
/** Longer ones are no pages. */
const LONGEST = 500;

/** The links of published projects beside their site: one row a link, with its project. A query. */
export function linksOfProjects(strapi: Strapi, trx: Transaction) {
  const link = componentLink(strapi, PROJECT, 'links');
  const [projects, component] = [projectTable(strapi), tableOf(strapi, 'project.link')];
  return trx(projects).join(link.table, `${link.table}.${link.owner}`, `${projects}.id`).join(component, `${component}.id`, `${link.table}.${link.target}`)
    .where(`${link.table}.field`, 'links').whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`).select({ url: `${component}.url`, project_id: `${projects}.document_id`, demo: `${projects}.demo` });
}

/** The sites of published projects. A query. */
export const sitesOfProjects = (strapi: Strapi, trx: Transaction) =>
  trx(projectTable(strapi)).whereNotNull('published_at').whereNull('merged_into').whereNotNull('website').select({ url: 'website', project_id: 'document_id', demo: 'demo' });

const ofType = (strapi: Strapi, trx: Transaction, uid: string, column: string) =>
  trx(tableOf(strapi, uid)).whereNotNull('published_at').whereNotNull(column).select({ url: column, project_id: trx.raw('null'), demo: 'demo' });

/** Addresses the site leads to whose turn has come, those never asked first. The demonstration's are invented: nobody is asked. */
export async function listDueLinks(strapi: Strapi, trx: Transaction, limit: number, now = new Date()): Promise<string[]> {
  const all = sitesOfProjects(strapi, trx)
    .unionAll([linksOfProjects(strapi, trx), ofType(strapi, trx, 'api::partner.partner', 'site'), ofType(strapi, trx, 'api::press-article.press-article', 'url')]);
  const rows: { url: string }[] = await trx.from(all.as('outgoing')).leftJoin({ checked: tableOf(strapi, LINK_CHECK) }, 'checked.url', 'outgoing.url')
    .where((either) => either.whereNull('outgoing.demo').orWhere('outgoing.demo', false)).where((either) => either.whereNull('checked.due_at').orWhere('checked.due_at', '<=', now))
    .where('outgoing.url', 'like', 'http%').whereRaw('length(outgoing.url) <= ?', [LONGEST]).groupBy('outgoing.url').orderByRaw('min(checked.due_at) is not null').orderBy('outgoing.url').limit(limit).select('outgoing.url');
  return rows.map(({ url }) => url);
}

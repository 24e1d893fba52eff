import type { QualifiedProject } from '@carrefour/config';
import type { Member } from '../account/member';
import { ownInventories, ownProjectIds, ownPublished } from '../freshness/own-projects';
import { projectTable } from '../project-row/join-tables';
import { readPublicProjects } from '../read/public-projects';
import { readReferences } from '../read/references';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import { toAgreements } from './agreement';
import { OPINIONS_WANTED, opinionTable, readOpinions } from './opinions';

const PAGE = 10;

async function toQualified(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<QualifiedProject[]> {
  const references = await readReferences(strapi, trx);
  const labels = new Map([...references.terms.themes].map(([code, { label }]) => [code, label]));
  const opinions = await readOpinions(strapi, trx, ids);
  const projects = await readPublicProjects(strapi, trx, ids, { audience: 'collectif', known: references });
  return ids.flatMap((id) => {
    const project = projects.get(id);
    if (project === undefined) return [];
    const { slug, title, summary, themes, sources } = project;
    return [{ id, slug, title, summary, partners: [...new Set(sources.map(({ partner }) => partner.name))], themes: toAgreements(themes, opinions.get(id) ?? [], labels) }];
  });
}

/** Projects of others on whose themes this organisation said nothing yet: those that only lack an opinion or two first. */
export function listQueue(strapi: Strapi, { partner }: Member): Promise<QualifiedProject[]> {
  return inTransaction(strapi, async (trx) => {
    const projects = projectTable(strapi);
    const given = trx(opinionTable(strapi)).select('project_id').countDistinct({ voices: 'partner_id' }).groupBy('project_id').as('given');
    const query = trx(projects).whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`).leftJoin(given, `${projects}.document_id`, 'given.project_id')
      .whereNotIn(`${projects}.document_id`, trx(opinionTable(strapi)).where({ partner_id: partner.documentId }).select('project_id'))
      .where((few) => few.whereNull('given.voices').orWhere('given.voices', '<', OPINIONS_WANTED));
    const own = await ownInventories(strapi, partner.documentId);
    const rows = (await query.whereNotIn(`${projects}.document_id`, ownProjectIds(strapi, trx, partner.documentId, own)).orderByRaw('coalesce(??, 0) desc', ['given.voices']).orderBy(`${projects}.id`).limit(PAGE * 3).select({ id: `${projects}.document_id` })) as { id: string }[];
    const qualified = await toQualified(strapi, trx, rows.map(({ id }) => id));
    return qualified.filter(({ themes }) => themes.length > 0).slice(0, PAGE);
  });
}

/** This organisation's own projects of whose themes others spoke, those they agree with least first: it decides. */
export function listSpokenOf(strapi: Strapi, { partner }: Member): Promise<QualifiedProject[]> {
  return inTransaction(strapi, async (trx) => {
    const own = ownPublished(strapi, trx, partner.documentId, await ownInventories(strapi, partner.documentId));
    const rows = (await own.whereIn('document_id', trx(opinionTable(strapi)).select('project_id')).limit(500).select({ id: 'document_id' })) as { id: string }[];
    const lowest = ({ themes }: QualifiedProject) => Math.min(...themes.map(({ rate }) => rate ?? 1));
    return (await toQualified(strapi, trx, rows.map(({ id }) => id))).sort((a, b) => lowest(a) - lowest(b)).slice(0, 50);
  });
}

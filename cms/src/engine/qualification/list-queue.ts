import type { QualifiedProject } from '@carrefour/config';
import type { Member } from '../account/member';
import { ownInventories, ownProjectIds, ownPublished } from '../freshness/own-projects';
import { projectTable, taxonomyLink } from '../project-row/join-tables';
import { readPublicProjects } from '../read/public-projects';
import { readReferences } from '../read/references';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { toAgreements } from './agreement';
import { OPINIONS_WANTED, opinionTable, readOpinions } from './opinions';

const PAGE = 10;
const READ = 3 * PAGE;

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

/** Published projects of others, with a theme of which this organisation said nothing and enough others neither; `spoken`: those somebody spoke of already. */
async function listCandidates(strapi: Strapi, trx: Transaction, partnerId: string, own: readonly string[], spoken: boolean, from: number): Promise<string[]> {
  const [projects, link, themes, opinions] = [projectTable(strapi), taxonomyLink(strapi, 'themes'), tableOf(strapi, 'api::theme.theme'), opinionTable(strapi)];
  const ofProject = () => trx(opinions).whereRaw('?? = ??', [`${opinions}.project_id`, `${projects}.document_id`]);
  const ofTheme = () => ofProject().whereRaw('?? = ??', [`${opinions}.theme`, `${themes}.code`]);
  const open = trx(link.table).join(themes, `${themes}.id`, `${link.table}.${link.target}`).whereRaw('?? = ??', [`${link.table}.${link.owner}`, `${projects}.id`])
    .whereNotExists(ofTheme().where({ partner_id: partnerId })).whereRaw('(?) < ?', [ofTheme().count(), OPINIONS_WANTED]);
  const query = trx(projects).whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`).where((readable) => readable.whereNull(`${projects}.openness`).orWhereNot(`${projects}.openness`, 'prive'))
    .whereNotIn(`${projects}.document_id`, ownProjectIds(strapi, trx, partnerId, own)).whereExists(open);
  const some = spoken ? query.whereExists(ofProject()).orderByRaw('(?) desc', [ofProject().countDistinct('partner_id')]) : query.whereNotExists(ofProject());
  const rows = (await some.orderBy(`${projects}.id`).offset(from).limit(READ).select({ id: `${projects}.document_id` })) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Themes this organisation spoke of, as `project theme`. */
async function readOwnOpinions(strapi: Strapi, trx: Transaction, partnerId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows: { project_id: string; theme: string }[] = await trx(opinionTable(strapi)).where({ partner_id: partnerId }).whereIn('project_id', ids).select('project_id', 'theme');
  return new Set(rows.map(({ project_id: id, theme }) => `${id} ${theme}`));
}

/**
 * Projects of others with the themes this organisation said nothing of yet: those that only lack an opinion or two first.
 * Read until a page is full: what the charter hides from it leaves no hole.
 */
export function listQueue(strapi: Strapi, { partner }: Member): Promise<QualifiedProject[]> {
  return inTransaction(strapi, async (trx) => {
    const own = await ownInventories(strapi, partner.documentId);
    const found: QualifiedProject[] = [];
    for (const spoken of [true, false]) {
      for (let from = 0, read = READ; read === READ && found.length < PAGE; from += READ) {
        const ids = await listCandidates(strapi, trx, partner.documentId, own, spoken, from);
        const given = await readOwnOpinions(strapi, trx, partner.documentId, ids);
        for (const project of await toQualified(strapi, trx, ids)) {
          const themes = project.themes.filter(({ code, agree, disagree }) => agree + disagree < OPINIONS_WANTED && !given.has(`${project.id} ${code}`));
          if (themes.length > 0) found.push({ ...project, themes });
        }
        read = ids.length;
      }
    }
    return found.slice(0, PAGE);
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

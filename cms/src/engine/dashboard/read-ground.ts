import { readInventoryFacts } from '../import/batch-context';
import { projectTable, taxonomyLink } from '../project-row/join-tables';
import { taxonomyFields } from '../project-row/scalar-fields';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { Ground } from './near-proposal';

type Partner = { slug: string; territories: { code: string }[] };

/** Where a partner acts, as it says of itself, and the themes of what its inventories hold. */
export async function readGround(strapi: Strapi, trx: Transaction, documentId: string): Promise<Ground> {
  const partner = (await strapi.documents('api::partner.partner' as never).findOne({ documentId, fields: ['slug'], populate: ['territories'] } as never)) as unknown as Partner | null;
  const inventories = [...(await readInventoryFacts(strapi, trx)).values()].flatMap(({ slug, partner: by }) => (partner !== null && by === partner.slug ? [slug] : []));
  const link = taxonomyLink(strapi, 'themes');
  const [themes, projects] = [tableOf(strapi, taxonomyFields.themes), projectTable(strapi)];
  const recorded = trx(tableOf(strapi, 'api::entry.entry')).whereIn('inventory', inventories).whereNotNull('project_id').select('project_id');
  const rows: { code: string }[] = inventories.length === 0 ? [] : await trx(link.table).join(themes, `${themes}.id`, `${link.table}.${link.target}`).join(projects, `${projects}.id`, `${link.table}.${link.owner}`)
    .whereIn(`${projects}.document_id`, recorded).whereNotNull(`${projects}.published_at`).distinct({ code: `${themes}.code` });
  return { territories: new Set(partner?.territories.map(({ code }) => code) ?? []), themes: new Set(rows.map(({ code }) => code)) };
}

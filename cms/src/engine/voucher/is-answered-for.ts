import { projectTable, relationLink, voucherLink } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Whether a partner that is on the site recorded the project in an inventory, or vouches for its draft, which is what is published. */
export async function isAnsweredFor(strapi: Strapi, trx: Transaction, documentId: string): Promise<boolean> {
  const [inventories, partners, projects] = [tableOf(strapi, 'api::inventory.inventory'), tableOf(strapi, 'api::partner.partner'), projectTable(strapi)];
  const owns = relationLink(strapi, 'partner', 'api::inventory.inventory');
  const shown = trx(partners).whereNotNull('published_at').select('document_id');
  const recording = trx(inventories).join(owns.table, `${inventories}.id`, `${owns.table}.${owns.owner}`).join(partners, `${partners}.id`, `${owns.table}.${owns.target}`)
    .whereIn(`${partners}.document_id`, shown.clone()).select(`${inventories}.slug`);
  if ((await trx(tableOf(strapi, 'api::entry.entry')).where({ project_id: documentId }).whereIn('inventory', recording).first('id')) !== undefined) return true;
  const { table, owner, target } = voucherLink(strapi);
  const voucher = await trx(table).join(projects, `${projects}.id`, `${table}.${owner}`).join(partners, `${partners}.id`, `${table}.${target}`)
    .where(`${projects}.document_id`, documentId).whereNull(`${projects}.published_at`).whereIn(`${partners}.document_id`, shown).first(`${partners}.id`);
  return voucher !== undefined;
}

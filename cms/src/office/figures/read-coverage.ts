import { componentLink, projectTable, taxonomyLink, voucherLink } from '../../engine/project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { Count } from '../shapes';

type Counted = { code: string | null; n: number | string };
type JoinTable = { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };

export const most = (a: Count, b: Count) => b.count - a.count || a.label.localeCompare(b.label, 'fr');
const toMap = (rows: readonly Counted[]): Map<string, number> => new Map(rows.map(({ code, n }) => [code ?? '', Number(n)]));

/** Published projects with a place in each department, by its code. */
export async function countByDepartment(strapi: Strapi, trx: Transaction): Promise<Map<string, number>> {
  const [link, places, projects] = [componentLink(strapi), tableOf(strapi, 'project.place'), projectTable(strapi)];
  return toMap(await trx(places).join(link.table, `${link.table}.${link.target}`, `${places}.id`).where(`${link.table}.field`, 'places')
    .join(projects, `${projects}.id`, `${link.table}.${link.owner}`).whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`).whereNotNull(`${places}.department`)
    .groupBy(`${places}.department`).select({ code: `${places}.department` }).countDistinct({ n: `${projects}.document_id` }));
}

/** Published projects of each theme in use, those without any as well. */
export async function countByTheme(strapi: Strapi, trx: Transaction): Promise<Count[]> {
  const [link, themes, projects] = [taxonomyLink(strapi, 'themes'), tableOf(strapi, 'api::theme.theme'), projectTable(strapi)];
  const counts = toMap(await trx(link.table).join(themes, `${themes}.id`, `${link.table}.${link.target}`).join(projects, `${projects}.id`, `${link.table}.${link.owner}`)
    .whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`).groupBy(`${themes}.code`).select({ code: `${themes}.code` }).countDistinct({ n: `${projects}.document_id` }));
  const rows: { code: string; label: string; retired: unknown; merged_into: string | null; split_into: string | null }[] = await trx(themes).select('code', 'label', 'retired', 'merged_into', 'split_into');
  return rows.map(({ code, label, retired, merged_into: merged, split_into: split }) => ({ label, count: counts.get(code) ?? 0, isInUse: !retired && !merged && !split }))
    .filter(({ count, isInUse }) => count > 0 || isInUse).map(({ label, count }) => ({ label, count })).sort(most);
}

/** Published projects of each partner: recorded in its inventories, or vouched for by hand; those who have none as well. One of several partners counts for each. */
export async function countByPartner(strapi: Strapi, trx: Transaction): Promise<Count[]> {
  const [entries, inventories, partners, projects, vouchers] = [tableOf(strapi, 'api::entry.entry'), tableOf(strapi, 'api::inventory.inventory'), tableOf(strapi, 'api::partner.partner'), projectTable(strapi), voucherLink(strapi)];
  const { joinTable: keeps } = strapi.db.metadata.get('api::inventory.inventory').attributes.partner as unknown as { joinTable: JoinTable };
  const recorded = trx(entries).join(inventories, `${inventories}.slug`, `${entries}.inventory`).join(keeps.name, `${keeps.name}.${keeps.joinColumn.name}`, `${inventories}.id`)
    .join(partners, `${partners}.id`, `${keeps.name}.${keeps.inverseJoinColumn.name}`).join(projects, `${projects}.document_id`, `${entries}.project_id`)
    .whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`).select({ code: `${partners}.document_id`, project: `${projects}.document_id` });
  const vouched = trx(vouchers.table).join(projects, `${projects}.id`, `${vouchers.table}.${vouchers.owner}`).join(partners, `${partners}.id`, `${vouchers.table}.${vouchers.target}`)
    .whereNotNull(`${projects}.published_at`).whereNull(`${projects}.merged_into`).select({ code: `${partners}.document_id`, project: `${projects}.document_id` });
  const counts = toMap(await trx.from(recorded.union(vouched).as('pairs')).groupBy('code').select('code').count({ n: '*' }));
  // The published row of a partner comes last, and names it.
  const rows: { id: string; name: string; published_at: unknown }[] = await trx(partners).orderByRaw('published_at is not null').select({ id: 'document_id', name: 'name', published_at: 'published_at' });
  const named = new Map(rows.map(({ id, name, published_at: at }) => [id, { name, isMember: at !== null }]));
  return [...named].map(([id, { name, isMember }]) => ({ label: name, count: counts.get(id) ?? 0, isMember })).filter(({ count, isMember }) => count > 0 || isMember).map(({ label, count }) => ({ label, count })).sort(most);
}

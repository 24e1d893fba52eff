import type { ProjectField } from '@carrefour/config';
import { areaTerritories, departments } from '@carrefour/config/geo';
import { whereTold } from '../../engine/fallback/where-told';
import { siteLink } from '../../engine/links/site-links';
import { componentLink, projectTable, taxonomyLink, voucherLink } from '../../engine/project-row/join-tables';
import { publicProjects } from '../../engine/read/public-rows';
import type { References } from '../../engine/read/references';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { Count } from '../shapes';

/** All that coverage is counted from. */
export type Covering = { strapi: Strapi; trx: Transaction; references: References };
type Counted = { code: string | null; n: number | string };
type JoinTable = { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };

export const most = (a: Count, b: Count) => b.count - a.count || a.label.localeCompare(b.label, 'fr');
const toMap = (rows: readonly Counted[]): Map<string, number> => new Map(rows.map(({ code, n }) => [code ?? '', Number(n)]));
const searchOf = (facet: string, value: string): string => siteLink(`/recherche?${new URLSearchParams({ [facet]: value }).toString()}`);

/** Rows of the projects that anyone may find by these fields: each figure is that of the search it leads to. */
function found({ strapi, trx, references }: Covering, fields: readonly ProjectField[]) {
  const rows = publicProjects(strapi, trx).select(`${projectTable(strapi)}.id`);
  if (fields.length > 0) whereTold({ strapi, trx, references }, rows, fields);
  return rows;
}

/** Projects placed in each department, or acting in it or in a part of it; a place nobody may see covers nothing. */
export async function countByDepartment(covering: Covering): Promise<Count[]> {
  const { strapi, trx } = covering;
  const [link, places, areas, rows] = [componentLink(strapi), tableOf(strapi, 'project.place'), tableOf(strapi, 'project.area'), found(covering, ['places', 'area'])];
  const parts = (field: string, table: string) => trx(table).join(link.table, `${link.table}.${link.target}`, `${table}.id`).where(`${link.table}.field`, field).whereIn(`${link.table}.${link.owner}`, rows.clone());
  const placed: { code: string; id: number }[] = await parts('places', places).whereNot(`${places}.visibility`, 'hidden').whereNotNull(`${places}.department`).distinct({ code: `${places}.department`, id: `${link.table}.${link.owner}` });
  const acting: { code: string; id: number }[] = await parts('area', areas).distinct({ code: `${areas}.code`, id: `${link.table}.${link.owner}` });
  const projects = new Map<string, Set<number>>();
  const add = (code: string, id: number) => projects.set(code, (projects.get(code) ?? new Set<number>()).add(id));
  for (const { code, id } of placed) add(code, id);
  for (const { code, id } of acting) for (const department of areaTerritories([code]).departments) add(department, id);
  return departments.map(({ code, label }) => ({ label: `${label} (${code})`, count: projects.get(code)?.size ?? 0, search: searchOf('departement', code) })).sort(most);
}

/** Projects of each theme in use and of those below it, those without any as well. */
export async function countByTheme(covering: Covering): Promise<Count[]> {
  const { strapi, trx } = covering;
  const [link, themes] = [taxonomyLink(strapi, 'themes'), tableOf(strapi, 'api::theme.theme')];
  const { joinTable: above } = strapi.db.metadata.get('api::theme.theme').attributes.parent as unknown as { joinTable: JoinTable };
  const carried = () => trx(link.table).whereIn(`${link.table}.${link.owner}`, found(covering, ['themes']));
  const own = carried().select({ theme: `${link.table}.${link.target}`, project: `${link.table}.${link.owner}` });
  const below = carried().join(above.name, `${above.name}.${above.joinColumn.name}`, `${link.table}.${link.target}`).select({ theme: `${above.name}.${above.inverseJoinColumn.name}`, project: `${link.table}.${link.owner}` });
  const counts = toMap(await trx.from(own.union(below).as('pairs')).join(themes, `${themes}.id`, 'pairs.theme').groupBy(`${themes}.code`).select({ code: `${themes}.code` }).count({ n: '*' }));
  const rows: { code: string; label: string; retired: unknown; merged_into: string | null; split_into: string | null }[] = await trx(themes).select('code', 'label', 'retired', 'merged_into', 'split_into');
  return rows.filter(({ code, retired, merged_into: merged, split_into: split }) => (counts.get(code) ?? 0) > 0 || (!retired && !merged && !split))
    .map(({ code, label }) => ({ label, count: counts.get(code) ?? 0, search: searchOf('theme', code) })).sort(most);
}

/** Projects of each partner: recorded in its inventories, or vouched for by hand; those who have none as well. One of several partners counts for each. */
export async function countByPartner(covering: Covering): Promise<Count[]> {
  const { strapi, trx } = covering;
  const [entries, inventories, partners, projects, vouchers] = [tableOf(strapi, 'api::entry.entry'), tableOf(strapi, 'api::inventory.inventory'), tableOf(strapi, 'api::partner.partner'), projectTable(strapi), voucherLink(strapi)];
  const { joinTable: keeps } = strapi.db.metadata.get('api::inventory.inventory').attributes.partner as unknown as { joinTable: JoinTable };
  const recorded = trx(entries).join(inventories, `${inventories}.slug`, `${entries}.inventory`).join(keeps.name, `${keeps.name}.${keeps.joinColumn.name}`, `${inventories}.id`)
    .join(partners, `${partners}.id`, `${keeps.name}.${keeps.inverseJoinColumn.name}`).join(projects, `${projects}.document_id`, `${entries}.project_id`)
    .whereIn(`${projects}.id`, found(covering, [])).select({ code: `${partners}.document_id`, project: `${projects}.document_id` });
  const vouched = trx(vouchers.table).join(projects, `${projects}.id`, `${vouchers.table}.${vouchers.owner}`).join(partners, `${partners}.id`, `${vouchers.table}.${vouchers.target}`)
    .whereIn(`${projects}.id`, found(covering, [])).whereNotNull(`${partners}.published_at`).select({ code: `${partners}.document_id`, project: `${projects}.document_id` });
  const counts = toMap(await trx.from(recorded.union(vouched).as('pairs')).groupBy('code').select('code').count({ n: '*' }));
  // The published row of a partner comes last, and names it.
  const rows: { id: string; name: string; slug: string | null; published_at: unknown }[] = await trx(partners).orderByRaw('published_at is not null').select({ id: 'document_id', name: 'name', slug: 'slug', published_at: 'published_at' });
  const named = new Map(rows.map(({ id, name, slug, published_at: at }) => [id, { label: name, count: counts.get(id) ?? 0, search: slug === null ? null : searchOf('partner', slug), isMember: at !== null }]));
  return [...named.values()].filter(({ count, isMember }) => count > 0 || isMember).map(({ isMember: _isMember, ...line }) => line).sort(most);
}

/** Published sheets that are reserved to some: they are in none of these figures. */
export async function countReserved({ strapi, trx }: Covering): Promise<number> {
  const table = projectTable(strapi);
  const [row] = await trx(table).whereNotNull('published_at').whereNull('merged_into').whereNot((open) => open.whereNull('openness').orWhere('openness', 'public')).count<{ n: number | string }[]>({ n: '*' });
  return Number(row?.n ?? 0);
}

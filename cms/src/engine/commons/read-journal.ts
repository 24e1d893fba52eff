import { fromJson } from '../project-row/column-values';
import { projectTable, voucherLink } from '../project-row/join-tables';
import type { References } from '../read/references';
import type { FieldChange } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { madePrivate, madePublic } from './made-public';
import type { Arrival } from './read-arrivals';
import { monthOf } from './months';
import type { Teller, Told } from './to-journal';

/** `objected`: projects withdrawn by an objection, which is told as such. */
type Reading = { strapi: Strapi; trx: Transaction; inventories: References['inventories']; objected: ReadonlyMap<string, string>; since: Date };

/** Who brought each project first: the inventory of its oldest entry, else the partner that vouches for it. */
export async function tellArrivals({ strapi, trx, inventories }: Reading, arrivals: readonly Arrival[]): Promise<Told[]> {
  const entries = tableOf(strapi, 'api::entry.entry');
  const first = trx(entries).whereNotNull('project_id').groupBy('project_id').min({ id: 'id' });
  const rows: { project_id: string; inventory: string }[] = await trx(entries).whereIn('id', trx.select('id').from(first.as('first'))).select('project_id', 'inventory');
  const inventoryOf = new Map(rows.map(({ project_id: id, inventory }) => [id, inventory]));
  const [projects, link, partners] = [projectTable(strapi), voucherLink(strapi), tableOf(strapi, 'api::partner.partner')];
  const vouched: { id: string; slug: string; name: string }[] = await trx(link.table).join(projects, `${projects}.id`, `${link.table}.${link.owner}`)
    .join(partners, `${partners}.id`, `${link.table}.${link.target}`).whereNotNull(`${partners}.published_at`).select({ id: `${projects}.document_id`, slug: `${partners}.slug`, name: `${partners}.name` });
  const voucherOf = new Map(vouched.map(({ id, slug, name }) => [id, { slug, name }]));
  return arrivals.map(({ id, at }) => ({ at, partner: inventories.get(inventoryOf.get(id) ?? '')?.partner ?? voucherOf.get(id) ?? null, kind: 'added', count: 1 }));
}

/** What imports changed, and took off the site where their inventory's rule says so: a row that has only gone from a file is still there to read. */
export async function tellRuns({ strapi, trx, inventories, since }: Reading): Promise<Told[]> {
  const rows: { inventory: string; closed_at: unknown; counts: unknown }[] = await trx(tableOf(strapi, 'api::run.run'))
    .where({ state: 'done', dry_run: false }).where('closed_at', '>=', since).select('inventory', 'closed_at', 'counts');
  return rows.flatMap(({ inventory, closed_at: at, counts }): Told[] => {
    const { updated = 0, unpublished = 0 } = fromJson<{ updated?: number; unpublished?: number }>(counts, {});
    const partner = inventories.get(inventory)?.partner ?? null;
    return [{ at, partner, kind: 'changed', count: updated }, { at, partner, kind: 'withdrawn', count: unpublished }];
  });
}

/**
 * What people did by hand to what the public reads, each project once a month: a partner's own are its, the rest the team's. A first
 * publication is an arrival, told as such; what nobody could ever read has neither changed nor left.
 */
export async function tellHands({ strapi, trx, objected, since }: Reading, arrivals: readonly Arrival[]): Promise<Told[]> {
  const cameIn = new Map(arrivals.map(({ id, at }) => [id, monthOf(at)]));
  const members: { id: string; slug: string; name: string }[] = await trx(tableOf(strapi, 'api::partner.partner')).whereNotNull('published_at').select({ id: 'document_id', slug: 'slug', name: 'name' });
  const memberOf = new Map(members.map(({ id, slug, name }): [string, Teller] => [id, { slug, name }]));
  const rows: { record_id: string; at: unknown; action: string; partner_id: string | null; changes: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision'))
    .where({ record_type: 'project' }).whereIn('actor_type', ['person', 'partner']).whereIn('action', ['update', 'publish', 'merge', 'unmerge', 'restore', 'unpublish', 'delete'])
    .where('at', '>=', since).select('record_id', 'at', 'action', 'partner_id', 'changes');
  const once = new Map<string, Told>();
  for (const { record_id: id, at, action, partner_id: partnerId, changes: told } of rows) {
    const changes = fromJson<FieldChange[]>(told, []);
    const isArrival = madePublic(changes) && cameIn.get(id) === monthOf(at);
    if (!cameIn.has(id) || isArrival || !changes.some(({ status }) => status !== 'draft')) continue;
    const kind: Told['kind'] = (action === 'unpublish' || action === 'delete') && madePrivate(changes) ? 'withdrawn' : 'changed';
    if (kind === 'withdrawn' && objected.has(id)) continue;
    once.set(`${monthOf(at)} ${kind} ${partnerId} ${id}`, { at, partner: memberOf.get(partnerId ?? '') ?? null, kind, count: 1 });
  }
  return [...once.values()];
}

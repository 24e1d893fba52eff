import type { Contribution, Saying } from '@carrefour/config';
import { voucherLink } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** The partners that vouch for each of these projects, by slug. */
export async function readVoucherSlugs(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<Map<string, string[]>> {
  if (projectIds.length === 0) return new Map();
  const { table, owner, target } = voucherLink(strapi);
  const [projects, partners] = [tableOf(strapi, 'api::project.project'), tableOf(strapi, 'api::partner.partner')];
  const rows: { id: string; slug: string }[] = await trx(table).join(projects, `${projects}.id`, `${table}.${owner}`).join(partners, `${partners}.id`, `${table}.${target}`)
    .whereIn(`${projects}.document_id`, projectIds).distinct({ id: `${projects}.document_id`, slug: `${partners}.slug` });
  const found = new Map<string, string[]>();
  for (const { id, slug } of rows) found.set(id, [...(found.get(id) ?? []), slug]);
  return found;
}

/** Those that count: of partners that record the project today, or vouch for it. One that left has nothing more to say. */
export const standing = (sayings: readonly Saying[], contributions: readonly Contribution[], vouchers: readonly string[]): Saying[] =>
  sayings.filter(({ partner }) => vouchers.includes(partner) || contributions.some((entry) => entry.partner === partner));

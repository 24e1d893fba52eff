import { partnerRoles, type PartnerRole, type PublicPartner } from '@carrefour/config';
import { projectTable } from '../project-row/join-tables';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { deepPopulate } from './deep-populate';
import { mediaUrl } from './read-images';
import { readReferences, type InventoryReference } from './references';

type PartnerRecord = {
  documentId: string; slug: string; name: string; type: PublicPartner['type']; mission: string | null; scale: PublicPartner['scale'];
  territories?: { code: string }[]; activities?: { label: string }[]; roles?: { role: string }[]; site: string | null;
  logo?: { hash: string; ext: string; alternativeText?: string; width?: number; height?: number } | null;
  asOf: number | null; demo: boolean | null; updatedAt: string;
};

/** Number of published projects of each partner, by documentId: recorded in an inventory or vouched for. */
async function countProjects(strapi: Strapi, trx: Transaction, inventories: Iterable<InventoryReference>): Promise<Map<string, number>> {
  const partnerOf = new Map([...inventories].flatMap(({ slug, partner }) => (partner ? [[slug, partner.id] as const] : [])));
  const projects = projectTable(strapi);
  const entries = tableOf(strapi, 'api::entry.entry');
  const recorded: { inventory: string; project: string }[] = await trx(entries)
    .join(projects, `${projects}.document_id`, `${entries}.project_id`).whereNotNull(`${projects}.published_at`)
    .distinct({ inventory: `${entries}.inventory`, project: `${entries}.project_id` });
  const { joinTable } = strapi.db.metadata.get('api::project.project').attributes.vouchers as unknown as {
    joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
  };
  const partners = tableOf(strapi, 'api::partner.partner');
  const vouched: { partner: string; project: string }[] = await trx(joinTable.name)
    .join(projects, `${projects}.id`, `${joinTable.name}.${joinTable.joinColumn.name}`).whereNotNull(`${projects}.published_at`)
    .join(partners, `${partners}.id`, `${joinTable.name}.${joinTable.inverseJoinColumn.name}`)
    .distinct({ partner: `${partners}.document_id`, project: `${projects}.document_id` });
  const known = new Map<string, Set<string>>();
  const add = (partner: string | undefined, project: string) => {
    if (partner !== undefined) known.set(partner, (known.get(partner) ?? new Set()).add(project));
  };
  for (const { inventory, project } of recorded) add(partnerOf.get(inventory), project);
  for (const { partner, project } of vouched) add(partner, project);
  return new Map([...known].map(([partner, own]) => [partner, own.size]));
}

const isRole = (role: string): role is PartnerRole => partnerRoles.some(({ code }) => code === role);

function toPublicPartner(record: PartnerRecord, inventories: readonly InventoryReference[], projectCount: number): PublicPartner {
  const { logo } = record;
  return {
    id: record.documentId, slug: record.slug, name: record.name, type: record.type, mission: record.mission, scale: record.scale,
    territories: (record.territories ?? []).map(({ code }) => code),
    activities: (record.activities ?? []).map(({ label }) => label),
    roles: (record.roles ?? []).map(({ role }) => role).filter(isRole),
    site: record.site,
    logo: logo ? { url: mediaUrl(logo.hash, logo.ext), alt: logo.alternativeText ?? record.name, width: logo.width ?? 0, height: logo.height ?? 0 } : null,
    inventories: inventories.map(({ slug, name, licence, editionDate }) => ({ slug, name, licence, editionDate })),
    projectCount, asOf: record.asOf, demo: record.demo === true, updatedAt: new Date(record.updatedAt).toISOString(),
  };
}

/** Published partners with their inventories and the number of their projects, by name. */
export async function listPublicPartners(strapi: Strapi, filters: Record<string, unknown> = {}): Promise<PublicPartner[]> {
  const uid = 'api::partner.partner';
  const records = (await strapi.documents(uid as never).findMany({
    status: 'published', filters, sort: ['name:asc'], populate: deepPopulate(strapi, uid), limit: 1000,
  } as never)) as unknown as PartnerRecord[];
  return inTransaction(strapi, async (trx) => {
    const { inventories } = await readReferences(strapi, trx);
    const counts = await countProjects(strapi, trx, inventories.values());
    return records.map((record) => {
      const own = [...inventories.values()].filter(({ partner }) => partner?.id === record.documentId);
      return toPublicPartner(record, own, counts.get(record.documentId) ?? 0);
    });
  });
}

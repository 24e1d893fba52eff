import { partnerRoles, type PartnerRole, type PublicPartner } from '@carrefour/config';
import { ownPublic } from '../freshness/own-projects';
import { toDay } from '../project-row/column-values';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import { deepPopulate } from './deep-populate';
import { mediaUrl } from './read-images';
import { readReferences, type InventoryReference, type References } from './references';

type PartnerRecord = {
  documentId: string; slug: string; name: string; type: PublicPartner['type']; mission: string | null; scale: PublicPartner['scale'];
  territories?: { code: string }[]; activities?: { label: string }[]; roles?: { role: string }[]; site: string | null;
  logo?: { hash: string; ext: string; alternativeText?: string; width?: number; height?: number } | null;
  asOf: number | null; charterSince: string | Date | null; demo: boolean | null; updatedAt: string;
};

/** Number of public projects of each of these partners, by documentId: recorded in an inventory or vouched for, each once. */
async function countProjects(
  strapi: Strapi, trx: Transaction, inventories: References['inventories'], partnerIds: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const partnerId of partnerIds) {
    const own = [...inventories.values()].filter(({ partner }) => partner?.id === partnerId).map(({ slug }) => slug);
    const [count] = (await ownPublic(strapi, trx, partnerId, own).count({ n: '*' })) as { n: number | string }[];
    counts.set(partnerId, Number(count?.n ?? 0));
  }
  return counts;
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
    projectCount, asOf: record.asOf, charterSince: toDay(record.charterSince), demo: record.demo === true, updatedAt: new Date(record.updatedAt).toISOString(),
  };
}

/** Published partners with their inventories and the number of their projects, by name; their drafts for a preview. */
export async function listPublicPartners(strapi: Strapi, filters: Record<string, unknown> = {}, state: 'published' | 'draft' = 'published'): Promise<PublicPartner[]> {
  const uid = 'api::partner.partner';
  const records = (await strapi.documents(uid as never).findMany({
    status: state, filters, sort: ['name:asc'], populate: deepPopulate(strapi, uid), limit: 1000,
  } as never)) as unknown as PartnerRecord[];
  return inTransaction(strapi, async (trx) => {
    const { inventories } = await readReferences(strapi, trx);
    const counts = await countProjects(strapi, trx, inventories, records.map(({ documentId }) => documentId));
    return records.map((record) => {
      const own = [...inventories.values()].filter(({ partner }) => partner?.id === record.documentId);
      return toPublicPartner(record, own, counts.get(record.documentId) ?? 0);
    });
  });
}

import type { InventoryFile, PartnerFile } from '@carrefour/config';
import type { Strapi } from '../strapi';

type Wanted = { partner: PartnerFile; inventory: InventoryFile };
type Document = { documentId: string };
type Found = Document & { demo?: boolean | null } & Record<string, unknown>;

/** What its file says of an invented partner that was made for its account alone, by its name. */
const unsaid = (found: Found, partner: PartnerFile) =>
  Object.fromEntries(Object.entries(partner).filter(([field, value]) => value !== null && (found[field] ?? null) === null));

/** Makes a bundled partner (published) and its inventory when they are missing; what exists is left as the team wrote it. */
export async function ensureInventory(strapi: Strapi, { partner, inventory }: Wanted): Promise<{ partnerId: string; inventoryId: string; created: boolean }> {
  const partners = strapi.documents('api::partner.partner' as never);
  const inventories = strapi.documents('api::inventory.inventory' as never);
  const found = (await partners.findFirst({ filters: { slug: partner.slug } } as never)) as Found | null;
  const { id: partnerId } = found === null
    ? await partners.create({ data: partner, status: 'published' } as never).then((made) => ({ id: (made as Document).documentId }))
    : { id: found.documentId };
  const known = (await inventories.findFirst({ filters: { slug: inventory.slug } } as never)) as Document | null;
  if (known !== null) return { partnerId, inventoryId: known.documentId, created: false };
  const rest = found?.demo === true && partner.demo ? unsaid(found, partner) : {};
  if (Object.keys(rest).length > 0) await partners.update({ documentId: partnerId, data: rest, status: 'published' } as never);
  const made = (await inventories.create({ data: { ...inventory, partner: { documentId: partnerId }, demo: partner.demo } } as never)) as unknown as Document;
  return { partnerId, inventoryId: made.documentId, created: true };
}

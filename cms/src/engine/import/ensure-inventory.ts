import type { InventoryFile, PartnerFile } from '@carrefour/config';
import type { Strapi } from '../strapi';

type Wanted = { partner: PartnerFile; inventory: InventoryFile };
type Document = { documentId: string };

/** Makes a bundled partner (published) and its inventory when they are missing; what exists is left as the team wrote it. */
export async function ensureInventory(strapi: Strapi, { partner, inventory }: Wanted): Promise<{ partnerId: string; inventoryId: string; created: boolean }> {
  const partners = strapi.documents('api::partner.partner' as never);
  const inventories = strapi.documents('api::inventory.inventory' as never);
  const found = (await partners.findFirst({ filters: { slug: partner.slug } } as never)) as Document | null;
  const { id: partnerId } = found === null
    ? await partners.create({ data: partner, status: 'published' } as never).then((made) => ({ id: (made as Document).documentId }))
    : { id: found.documentId };
  const known = (await inventories.findFirst({ filters: { slug: inventory.slug } } as never)) as Document | null;
  if (known !== null) return { partnerId, inventoryId: known.documentId, created: false };
  const made = (await inventories.create({ data: { ...inventory, partner: { documentId: partnerId }, demo: partner.demo } } as never)) as unknown as Document;
  return { partnerId, inventoryId: made.documentId, created: true };
}

import type { ImportContext, InventoryFile, PartnerFile } from '@carrefour/config';
import { RefusedFile } from '../read/refused-file.js';
import type { BundledPartner } from '../recipes/bundled-partners.js';

export type FoundPartner = { readonly partner: PartnerFile; readonly bundled: BundledPartner | null };

/** The partner a person named, in the CMS or bundled. Throws `RefusedFile` with the list of those known. */
export function findPartner(slug: string, context: ImportContext, bundled: readonly BundledPartner[]): FoundPartner {
  const ours = bundled.find((partner) => partner.slug === slug) ?? null;
  const theirs = context.partners.find((partner) => partner.slug === slug);
  if (ours !== null) return { partner: ours, bundled: ours };
  if (theirs !== undefined) {
    // The CMS keeps an existing partner as it is: only its slug matters here.
    const partner: PartnerFile = { slug, name: theirs.name, type: 'associations-accompagnateurs', mission: null, scale: null, site: null, trust: 'reviewed', charterSince: null, demo: false };
    return { partner, bundled: null };
  }
  const known = [...new Set([...context.partners, ...bundled.filter(({ demo }) => !demo)].map((partner) => partner.slug))].sort();
  throw new RefusedFile(`Partenaire inconnu : ${slug}. Partenaires connus : ${known.join(', ')}. Créez-le dans le CMS, ou corrigez --partner.`);
}

/** The facts of an inventory: the CMS's own, else the bundled ones, else a plain name. Throws when it is another partner's. */
export function findInventory(slug: string, { partner, bundled }: FoundPartner, context: ImportContext): { facts: InventoryFile; exists: boolean } {
  const stored = context.inventories.find((inventory) => inventory.slug === slug);
  if (stored !== undefined && stored.partner !== partner.slug)
    throw new RefusedFile(`L’inventaire « ${slug} » appartient au partenaire « ${stored.partner} », non à « ${partner.slug} » : corrigez --partner ou --inventory.`);
  if (stored !== undefined) return { facts: stored, exists: true };
  const ours = bundled?.inventories.find((inventory) => inventory.slug === slug);
  const plain: InventoryFile = { slug, name: slug, licence: 'inconnue', coverage: 'full', wholeFeed: false, whenGone: 'flag', connector: 'file', address: null, editionDate: null, excerptLimit: null };
  return { facts: ours ?? plain, exists: false };
}

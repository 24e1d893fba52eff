import type { Consent } from '@carrefour/config';
import type { InventoryReference } from '../read/references';
import { readReferences } from '../read/references';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { toConsent } from './to-consent';

export type OnlineInventory = {
  readonly slug: string; readonly name: string; readonly connector: string; readonly address: string | null;
  readonly schedule: string; readonly cron: string | null; readonly consent: Consent | null; readonly reference: InventoryReference | undefined;
};

/** Inventories that come from an address, or are to be read by a schedule. */
export async function listOnlineInventories(strapi: Strapi, trx: Transaction): Promise<OnlineInventory[]> {
  const rows = await trx(tableOf(strapi, 'api::inventory.inventory')).orderBy('slug')
    .select('slug', 'name', 'connector', 'address', 'schedule', 'cron', 'consent_by', 'consent_at', 'consent_scope');
  const { inventories } = await readReferences(strapi, trx);
  return rows
    .filter((row) => row.connector !== 'file' || (row.schedule ?? 'manual') !== 'manual')
    .map((row) => ({
      slug: row.slug, name: row.name, connector: row.connector, address: row.address ?? null, schedule: row.schedule ?? 'manual',
      cron: row.cron ?? null, consent: toConsent(row), reference: inventories.get(row.slug),
    }));
}

/** Why an inventory with a schedule is not read by itself; null when nothing stands in the way. */
export function blockedBecause({ schedule, connector, consent, reference }: OnlineInventory): string | null {
  if (schedule === 'manual') return null;
  if (consent === null) return 'L’accord du partenaire n’est pas enregistré (« Accord donné par » et « le »).';
  if (connector === 'file') return 'La provenance est un fichier : choisissez l’adresse, l’API, le flux ou le moissonnage.';
  return reference?.partner ? null : 'Le partenaire de cet inventaire n’est pas publié.';
}

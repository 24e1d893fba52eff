import { toCarrier, type Place } from '@carrefour/config';
import { toEntryName } from '../merge/entry-name';
import { chunksOf, inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { listCarrierLinks, type CarrierLink } from './list-links';
import type { GivenOrganisations } from './link-projects';

/** An organisation as a file gives it, before or after it is imported. */
export type Given = { key: string; renamedFrom: string | null; name: string; siren: string | null; website: string | null; places: Place[] };

/** Organisations of a file in place of those that its inventory has under the same keys. */
async function toGiven(strapi: Strapi, trx: Transaction, inventory: string, given: readonly Given[]): Promise<GivenOrganisations> {
  const idOf = (key: string) => `given:${key}`;
  const instead = new Map<string, string>();
  const keys = new Map(given.flatMap(({ key, renamedFrom }) => [[key, key] as const, ...(renamedFrom === null ? [] : [[renamedFrom, key] as const])]));
  for (const chunk of chunksOf([...keys.keys()], 400)) {
    const rows: { key: string; id: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).where({ inventory }).whereIn('key', chunk).whereNotNull('record_id').select('key', { id: 'record_id' });
    for (const { key, id } of rows) instead.set(id, idOf(keys.get(key) ?? key));
  }
  return {
    organisations: given.map(({ key, name, siren, website, places }) => toCarrier({ id: idOf(key), name, siren, website, places })),
    names: new Map(given.map(({ key }) => [idOf(key), [toEntryName(inventory, key)]])), instead,
  };
}

/** Which projects the organisations of a file carry, or may carry: the same before its import, in a dry run, and after. Writes nothing. */
export const linksOfGiven = (strapi: Strapi, inventory: string, given: readonly Given[]): Promise<CarrierLink[]> =>
  inTransaction(strapi, async (trx) => listCarrierLinks(strapi, trx, { given: await toGiven(strapi, trx, inventory, given) }));

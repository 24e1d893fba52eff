import { toCarrierKey } from '@carrefour/config';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi } from '../strapi';

/** Organisations of before their names were compared, or of a backup of that time: each gets the name it is found by. Does nothing where all have it. */
export function fillCarrierKeys(strapi: Strapi): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const table = tableOf(strapi, 'api::organisation.organisation');
    const rows: { id: number; name: string | null }[] = await trx(table).whereNull('carrier_key').select('id', 'name');
    for (const { id, name } of rows) await trx(table).where({ id }).update({ carrier_key: toCarrierKey(name ?? '') });
  });
}

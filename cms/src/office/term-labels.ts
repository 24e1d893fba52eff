import { licences, maturities, opennessLevels, scales, partnerTypes } from '@carrefour/config';
import { tableOf, type Strapi, type Transaction } from '../engine/strapi';

const fixed = [scales, maturities, opennessLevels, licences, partnerTypes].flatMap((list) => list.map(({ code, label }): [string, string] => [code, label]));

/** Labels of the taxonomy and of the fixed lists, by code. */
export async function readTermLabels(strapi: Strapi, trx: Transaction): Promise<Map<string, string>> {
  const labels = new Map(fixed);
  for (const type of ['theme', 'audience', 'method']) {
    const rows: { code: string; label: string }[] = await trx(tableOf(strapi, `api::${type}.${type}`)).where({ locale: 'fr' }).orWhereNull('locale').select('code', 'label');
    for (const { code, label } of rows) labels.set(code, label);
  }
  return labels;
}

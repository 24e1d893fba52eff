import { fieldLabel } from '../../office/field-label';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi } from '../strapi';

/** Disagreements of before they had a name, or of a backup of that time: each is called by its field, as the forms do. Does nothing where all are. */
export function fillConflictLabels(strapi: Strapi): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const table = tableOf(strapi, 'api::conflict.conflict');
    const fields: { field: string }[] = await trx(table).whereNull('label').distinct('field');
    for (const { field } of fields) await trx(table).where({ field }).whereNull('label').update({ label: fieldLabel(field) });
  });
}

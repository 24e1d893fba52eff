import { fieldLabel } from '../../office/field-label';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi } from '../strapi';

/** Disagreements of before they had a name, or had that of the column alone, or of a backup of that time: each is called by its field, as the forms do. Does nothing where all are. */
export function fillConflictLabels(strapi: Strapi): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const table = tableOf(strapi, 'api::conflict.conflict');
    const unnamed = () => trx(table).where((row) => row.whereNull('label').orWhereRaw('?? = ??', ['label', 'field']));
    const found: { field: string; label: string | null }[] = await unnamed().distinct('field', 'label');
    for (const { field, label } of found) if (label !== fieldLabel(field)) await unnamed().where({ field }).update({ label: fieldLabel(field) });
  });
}

import type { OwnValues } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { readTermIds } from '../project-row/term-ids';
import { taxonomyFieldNames } from '../project-row/scalar-fields';
import type { Strapi, Transaction } from '../strapi';
import { nowOf, type OwnSheet } from './read-own-sheet';

/** Throws a ValidationError for terms nobody knows, and for pictures that are not on the sheet already: files come in by their own way. */
export async function checkValues(strapi: Strapi, trx: Transaction, sheet: OwnSheet | null, values: OwnValues): Promise<void> {
  const terms = await readTermIds(strapi, trx);
  for (const field of taxonomyFieldNames) {
    const unknown = (values[field] ?? []).filter((code) => !terms[field].has(code));
    if (unknown.length > 0) throw new errors.ValidationError('Un des termes choisis n’existe plus : rechargez la page.', { fields: [field] });
  }
  const known = new Set(sheet === null ? [] : [...(sheet.base.images ?? []), ...(nowOf(sheet).images ?? [])].map(({ file }) => file));
  if ((values.images ?? []).some(({ file }) => !known.has(file))) throw new errors.ValidationError('Cette image n’est pas sur la fiche : ajoutez-la d’abord.', { fields: ['images'] });
}

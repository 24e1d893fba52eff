import { fieldsWithContacts, type OwnField } from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { OwnChange } from '../submission/read-live';

type Values = Partial<Record<OwnField, unknown>>;

/** What of a save may be kept, and the fields whose new text tells everybody how to reach a person. Pure. */
export function withoutContacts(changed: Values): { kept: Values; contacts: OwnField[] } {
  const contacts = fieldsWithContacts(changed);
  return { kept: Object.fromEntries(Object.entries(changed).filter(([field]) => !contacts.includes(field as OwnField))), contacts };
}

/** Throws a ValidationError where what is to become public tells how to reach a person: it may have been written before this was asked. */
export function refuseContacts(changes: readonly Pick<OwnChange, 'field' | 'after'>[]): void {
  const fields = fieldsWithContacts(Object.fromEntries(changes.map(({ field, after }) => [field, after])));
  if (fields.length > 0) throw new errors.ValidationError('Une adresse électronique ou un numéro de téléphone se lit dans un texte public : donnez-les dans « Contact », où ils restent privés.', { fields });
}

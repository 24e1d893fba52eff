import type { ColumnRule, Recipe } from '@carrefour/config';
import type { ColumnAudit } from './audit-columns.js';

const contactRule = (columns: readonly string[], operation: 'email' | 'phone'): ColumnRule => ({ from: [...columns], operations: [operation] });

/** The recipe, reading as private contacts the contact columns it forgot. */
export function withContactColumns(recipe: Recipe, { contacts }: ColumnAudit): Recipe {
  const found: Recipe['fields'] = {
    ...(contacts.email.length > 0 && { 'contact.email': contactRule(contacts.email, 'email') }),
    ...(contacts.phone.length > 0 && { 'contact.phone': contactRule(contacts.phone, 'phone') }),
  };
  return { ...recipe, fields: { ...found, ...recipe.fields } };
}

import type { ColumnRule, Recipe } from '@carrefour/config';
import type { ColumnAudit } from './audit-columns.js';

const contactRule = (columns: readonly string[], ...operations: ColumnRule['operations']): ColumnRule => ({ from: [...columns], operations });
/** A name is what holds neither an address nor a number. */
const A_NAME = { op: 'only', pattern: '^[^@0-9]+$' } as const;

/** The recipe, reading as private contacts the contact columns it forgot. */
export function withContactColumns(recipe: Recipe, { contacts: { email, phone, person } }: ColumnAudit): Recipe {
  const rules = (columns: readonly string[], ...operations: ColumnRule['operations']): ColumnRule | ColumnRule[] => {
    const [first, ...others] = columns.map((column) => contactRule([column], ...operations));
    return first !== undefined && others.length === 0 ? first : [first ?? [], ...others].flat();
  };
  const found: Recipe['fields'] = {
    ...(email.length + person.length > 0 && { 'contact.email': rules([...email, ...person], 'email') }),
    ...(phone.length + person.length > 0 && { 'contact.phone': rules([...phone, ...person], 'phone') }),
    ...(person.length > 0 && { 'contact.name': rules(person, A_NAME) }),
  };
  return { ...recipe, fields: { ...found, ...recipe.fields } };
}

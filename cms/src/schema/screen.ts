type Field = { label: string; help?: string; readOnly?: boolean; hidden?: boolean };

/** What people read of a type in the admin: the field that names a record, the columns of its list, its fields in the order of the form. */
export type Screen = {
  title?: string;
  columns?: readonly string[];
  /** What its list is sorted by at first; by its title unless told otherwise. */
  sort?: readonly [field: string, order: 'ASC' | 'DESC'];
  fields: Readonly<Record<string, string | Field>>;
};

/** A field's label alone stands for a field without help that anyone may write. */
export function toField(field: string | Field): Field {
  return typeof field === 'string' ? { label: field } : field;
}

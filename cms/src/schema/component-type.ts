import type { Attribute } from './attribute';

/** A component as Strapi wants it: `table` is the name of its own table. */
export function componentType(definition: {
  table: string;
  label: string;
  icon?: string;
  attributes: Record<string, Attribute>;
}) {
  const { table, label, icon, attributes } = definition;
  return {
    collectionName: table,
    info: { displayName: label, ...(icon && { icon }) },
    options: {},
    attributes,
  };
}

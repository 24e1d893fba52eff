import type { Attribute } from './attribute';
import type { Screen } from './screen';

/** A component as Strapi wants it: `table` is the name of its own table. */
export function componentType(definition: {
  table: string;
  label: string;
  icon?: string;
  screen: Screen;
  attributes: Record<string, Attribute>;
}) {
  const { table, label, icon, screen, attributes } = definition;
  return {
    collectionName: table,
    info: { displayName: label, ...(icon && { icon }) },
    options: {},
    pluginOptions: { carrefour: { screen } },
    attributes,
  };
}

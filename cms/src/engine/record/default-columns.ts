import type { Strapi } from '../strapi';

type Attribute = { default?: unknown };
type Stored = { columnName?: string };

/** What Strapi writes by itself in a new record, by column: rows inserted without it hold the same. Defaults that are functions are Strapi’s own affair. */
export function defaultColumns(strapi: Strapi, uid: string): Record<string, unknown> {
  const stored = strapi.db.metadata.get(uid).attributes as Record<string, Stored>;
  return Object.fromEntries(Object.entries((strapi.getModel(uid as never) as unknown as { attributes: Record<string, Attribute> }).attributes).flatMap(([name, attribute]) => {
    const column = stored[name]?.columnName;
    return column === undefined || attribute.default === undefined || typeof attribute.default === 'function' ? [] : [[column, attribute.default]];
  }));
}

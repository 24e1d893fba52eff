import type { Core } from '@strapi/strapi';

type Model = { indexes?: { name: string; columns: string[] }[] };

const MISLEADING = ['field', 'component_type'];

/**
 * Strapi indexes the field and the kind of every component link, apart from the record that owns it. Nothing here asks for
 * "the places of all projects", but SQLite, without statistics, takes such an index for the narrowest one: reading the places
 * of one project then walks those of all (52 ms at 90,000 projects, several times a save). Dropped at each start, because a
 * change of schema makes them again; the index on the owner serves every query there is, and imports write two fewer.
 */
export async function dropMisleadingIndexes({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  for (const model of strapi.db.metadata.values() as Iterable<Model & { tableName: string }>) {
    if (!model.tableName.endsWith('_cmps')) continue;
    const misleading = (model.indexes ?? []).filter(({ columns }) => columns.length === 1 && MISLEADING.includes(columns[0] ?? ''));
    for (const { name } of misleading) await strapi.db.connection.raw('drop index if exists ??', [name]);
  }
}

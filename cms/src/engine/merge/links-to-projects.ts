import { tableOf, type Strapi } from '../strapi';

type JoinTable = { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string }; orderColumnName?: string };
type Relation = { type: string; target?: string; joinTable?: JoinTable };

/** A relation of another type that names projects (a dossier's, an article's), with its tables. */
export type ProjectLink = { uid: string; attribute: string; owners: string; table: string; owner: string; project: string; order: string | null };

/** Every relation that names projects, from Strapi's own metadata: a new type needs nothing here. */
export function listProjectLinks(strapi: Strapi): ProjectLink[] {
  return [...strapi.db.metadata].flatMap(([uid, { attributes }]) =>
    Object.entries(attributes as unknown as Record<string, Relation>).flatMap(([attribute, { type, target, joinTable }]) => {
      if (!uid.startsWith('api::') || uid === 'api::project.project') return [];
      if (type !== 'relation' || target !== 'api::project.project' || joinTable === undefined) return [];
      return [{
        uid, attribute, owners: tableOf(strapi, uid), table: joinTable.name, owner: joinTable.joinColumn.name,
        project: joinTable.inverseJoinColumn.name, order: joinTable.orderColumnName ?? null,
      }];
    }),
  );
}

import type { Strapi } from '../../engine/strapi';

type JoinTable = { name: string; joinColumn: { name: string }; inverseJoinColumn?: { name: string }; on?: { field?: string } };
type Attribute = { type: string; relation?: string; target?: string; mappedBy?: string; joinTable?: JoinTable };

/** A table of links between two types. `isSingle`: its owner names one record at most. */
export type LinkTable = { table: string; owner: { uid: string; column: string }; target: { uid: string; column: string }; isSingle: boolean };

/** Where Strapi says which component a row holds, in which field. */
export const PARTS = { owner: 'entity_id', part: 'cmp_id', type: 'component_type' } as const;

const attributesOf = (strapi: Strapi, uid: string) => Object.values(strapi.db.metadata.get(uid).attributes as unknown as Record<string, Attribute>);
const isComponent = (strapi: Strapi, uid: string | undefined): boolean => uid !== undefined && Object.hasOwn(strapi.components, uid);

/** The table of the components of a type; null for a type without components. */
export function partsTable(strapi: Strapi, uid: string): string | null {
  const holding = attributesOf(strapi, uid).find(({ relation, target, joinTable }) => joinTable?.on?.field !== undefined && (relation === 'morphToMany' || isComponent(strapi, target)));
  return holding?.joinTable?.name ?? null;
}

/** Every table of links that a type is an end of, from Strapi's own metadata: a new relation needs nothing here. */
export function linkTablesOf(strapi: Strapi, uid: string): LinkTable[] {
  return [...strapi.db.metadata.keys()].flatMap((owner) =>
    attributesOf(strapi, owner).flatMap(({ type, relation, target, mappedBy, joinTable }): LinkTable[] => {
      if (type !== 'relation' || target === undefined || mappedBy !== undefined || joinTable?.inverseJoinColumn === undefined || isComponent(strapi, target)) return [];
      if (owner !== uid && target !== uid) return [];
      return [{
        table: joinTable.name, owner: { uid: owner, column: joinTable.joinColumn.name }, target: { uid: target, column: joinTable.inverseJoinColumn.name },
        isSingle: relation === 'manyToOne' || relation === 'oneToOne',
      }];
    }),
  );
}

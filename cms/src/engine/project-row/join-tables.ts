import { tableOf, type Strapi } from '../strapi';

type JoinTable = {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
};

const PROJECT = 'api::project.project';

/** Names of the join table of a project's relation, from Strapi's own metadata. */
export function taxonomyLink(strapi: Strapi, field: string) {
  const { joinTable } = strapi.db.metadata.get(PROJECT).attributes[field] as unknown as { joinTable: JoinTable };
  return {
    table: joinTable.name,
    owner: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
    order: joinTable.orderColumnName ?? null,
    inverseOrder: joinTable.inverseOrderColumnName ?? null,
  };
}

/** Names of the table that ties projects to the partners who vouch for them. */
export const voucherLink = (strapi: Strapi) => relationLink(strapi, 'vouchers');

/** Names of the table of a relation to records of another type, a project's unless told otherwise. */
export function relationLink(strapi: Strapi, attribute: 'vouchers' | 'organisation' | 'partner' | 'projects', uid = PROJECT) {
  const { joinTable } = strapi.db.metadata.get(uid).attributes[attribute] as unknown as { joinTable: JoinTable };
  return { table: joinTable.name, owner: joinTable.joinColumn.name, target: joinTable.inverseJoinColumn.name };
}

/** Names of the table that ties components to records of a type, projects unless told otherwise. */
export function componentLink(strapi: Strapi, uid = PROJECT, attribute = 'places') {
  const { joinTable } = strapi.db.metadata.get(uid).attributes[attribute] as unknown as { joinTable: JoinTable };
  return { table: joinTable.name, owner: joinTable.joinColumn.name, target: joinTable.inverseJoinColumn.name, order: joinTable.orderColumnName ?? 'order' };
}

export const projectTable = (strapi: Strapi): string => tableOf(strapi, PROJECT);

import { projectTable, taxonomyLink } from '../project-row/join-tables';
import { taxonomyFields, type TaxonomyField } from '../project-row/scalar-fields';
import { tableOf } from '../strapi';
import type { Query, Reading } from './reading';

/** Terms of a taxonomy that the project row of the outer query bears: all of them, or those of these codes. */
export function linkedTerms({ strapi, trx }: Reading, field: TaxonomyField, codes?: readonly string[]): Query {
  const link = taxonomyLink(strapi, field);
  const table = tableOf(strapi, taxonomyFields[field]);
  const linked = trx(link.table).join(table, `${table}.id`, `${link.table}.${link.target}`)
    .whereRaw('?? = ??', [`${link.table}.${link.owner}`, `${projectTable(strapi)}.id`]).select(trx.raw('1'));
  return codes === undefined ? linked : linked.whereIn(`${table}.code`, codes);
}

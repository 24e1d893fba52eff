import { taxonomyLink } from '../project-row/join-tables';
import { taxonomyFieldNames, taxonomyFields, type TaxonomyField } from '../project-row/scalar-fields';
import { readTermIds } from '../project-row/term-ids';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';

const fieldOf = (uid: string): TaxonomyField | undefined => taxonomyFieldNames.find((field) => taxonomyFields[field] === uid);

/** Links of projects to a term that was merged now lead to the term it was merged into, once each. */
async function moveLinks(strapi: Strapi, trx: Transaction, field: TaxonomyField, from: number, to: number): Promise<void> {
  const { table, owner, target } = taxonomyLink(strapi, field);
  const already = trx(table).where({ [target]: to }).select(owner);
  await trx(table).where({ [target]: from }).whereIn(owner, already).delete();
  await trx(table).where({ [target]: from }).update({ [target]: to });
}

/** When the team merges a theme, an audience or a method, projects follow in the same transaction. */
export function useMergedTerms(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const context = raw as unknown as { uid: string; action: string; params: { documentId?: string } };
    const field = fieldOf(context.uid);
    if (field === undefined || context.action !== 'update') return next();
    return inTransaction(strapi, async (trx) => {
      const result = await next();
      const row: { id: number; code: string } | undefined =
        await trx(tableOf(strapi, context.uid)).where({ document_id: context.params.documentId }).first('id', 'code');
      if (row === undefined) return result;
      const current = (await readTermIds(strapi, trx))[field].get(row.code);
      if (current !== undefined && current.id !== row.id) await moveLinks(strapi, trx, field, row.id, current.id);
      return result;
    });
  });
}

import type { CurrentTerm } from '../project-row/term-ids';
import type { Strapi, Transaction } from '../strapi';

type JoinTable = { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };

/** The successor that takes what stood below a replaced theme: the one it was merged into, or the part that takes the rest. */
function heir(code: string, terms: ReadonlyMap<string, CurrentTerm>): CurrentTerm | undefined {
  const term = terms.get(code);
  const rest = term?.parts.find(({ words }) => words.length === 0);
  return rest === undefined ? term : terms.get(rest.code);
}

/** Themes below a merged or split theme go below its heir, or beside it when the heir is itself of the second level. */
export async function moveChildren(strapi: Strapi, trx: Transaction, from: { id: number; code: string }, terms: ReadonlyMap<string, CurrentTerm>): Promise<void> {
  const { joinTable } = strapi.db.metadata.get('api::theme.theme').attributes.parent as unknown as { joinTable: JoinTable };
  const [child, parent] = [joinTable.joinColumn.name, joinTable.inverseJoinColumn.name];
  const to = heir(from.code, terms);
  if (to === undefined || to.id === from.id) return;
  const above: Record<string, number> | undefined = await trx(joinTable.name).where(child, to.id).first(parent);
  const grandparent = above?.[parent];
  const parentId = grandparent === undefined || grandparent === from.id ? to.id : grandparent;
  // The heir itself, or what it stands below, may stand below the theme it replaces: it comes up.
  await trx(joinTable.name).whereIn(child, [to.id, parentId]).where(parent, from.id).delete();
  await trx(joinTable.name).where(parent, from.id).update({ [parent]: parentId });
}

/** How many themes stand below one. */
export async function countChildren(strapi: Strapi, trx: Transaction, id: number): Promise<number> {
  const { joinTable } = strapi.db.metadata.get('api::theme.theme').attributes.parent as unknown as { joinTable: JoinTable };
  const [row] = await trx(joinTable.name).where(joinTable.inverseJoinColumn.name, id).count<{ n: number | string }[]>({ n: '*' });
  return Number(row?.n ?? 0);
}

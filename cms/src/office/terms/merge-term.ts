import { errors } from '@strapi/utils';
import { taxonomyLink, projectTable } from '../../engine/project-row/join-tables';
import { taxonomyFields, type TaxonomyField } from '../../engine/project-row/scalar-fields';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { countChildren } from '../../engine/taxonomy/move-children';
import type { TermEffect, TermLine } from '../shapes';

type Term = { id: number; document_id: string; code: string; label: string; merged_into: string | null; split_into: string | null };
const EXAMPLES = 3;

const readTerms = (strapi: Strapi, trx: Transaction, list: TaxonomyField): Promise<Term[]> =>
  trx(tableOf(strapi, taxonomyFields[list])).orderBy('label').select('id', 'document_id', 'code', 'label', 'merged_into', 'split_into');

/** Projects that carry a term, drafts and published as one, with a title of each. */
async function projectsOf(strapi: Strapi, trx: Transaction, list: TaxonomyField, termId: number): Promise<Map<string, string>> {
  const { table, owner, target } = taxonomyLink(strapi, list);
  const projects = projectTable(strapi);
  const rows: { id: string; title: string | null }[] = await trx(table).join(projects, `${projects}.id`, `${table}.${owner}`).where(`${table}.${target}`, termId)
    .select({ id: `${projects}.document_id`, title: `${projects}.title` });
  return new Map(rows.map(({ id, title }) => [id, title ?? id]));
}

/** The terms of a list, with how many projects carry each. */
export function listTerms(strapi: Strapi, list: TaxonomyField): Promise<TermLine[]> {
  return inTransaction(strapi, async (trx) => {
    const { table, owner, target } = taxonomyLink(strapi, list);
    const projects = projectTable(strapi);
    const counted: { term: number; n: number | string }[] = await trx(table).join(projects, `${projects}.id`, `${table}.${owner}`).groupBy(`${table}.${target}`)
      .select({ term: `${table}.${target}` }).countDistinct({ n: `${projects}.document_id` });
    const countOf = new Map(counted.map(({ term, n }) => [Number(term), Number(n)]));
    return (await readTerms(strapi, trx, list)).map(({ id, code, label, merged_into: into, split_into: parts }) => ({ code, label, projects: countOf.get(id) ?? 0, replaced: Boolean(into) || Boolean(parts) }));
  });
}

/** Merges a term into another, or (`dryRun`) says what that would do: its projects and the themes below it follow in the same transaction. */
export async function mergeTerm(strapi: Strapi, { list, code, into, dryRun }: { list: TaxonomyField; code: string; into: string; dryRun: boolean }): Promise<TermEffect> {
  const { term, effect } = await inTransaction(strapi, async (trx) => {
    const terms = await readTerms(strapi, trx, list);
    const [from, to] = [terms.find((one) => one.code === code), terms.find((one) => one.code === into)];
    if (from === undefined || to === undefined) throw new errors.ValidationError('Choisissez le terme qui disparaît, et celui qui le remplace.');
    if (from.id === to.id) throw new errors.ValidationError('Un terme ne peut pas être réuni à lui-même.');
    if (to.merged_into || to.split_into) throw new errors.ValidationError(`« ${to.label} » a lui-même été remplacé : choisissez son remplaçant.`);
    const [leaving, there] = [await projectsOf(strapi, trx, list, from.id), await projectsOf(strapi, trx, list, to.id)];
    const told: TermEffect = {
      code, label: from.label, into, intoLabel: to.label, projects: leaving.size, already: [...leaving.keys()].filter((id) => there.has(id)).length,
      children: list === 'themes' ? await countChildren(strapi, trx, from.id) : 0, examples: [...leaving.values()].slice(0, EXAMPLES), done: false,
    };
    return { term: from, effect: told };
  });
  if (dryRun) return effect;
  await strapi.documents(taxonomyFields[list] as never).update({ documentId: term.document_id, data: { mergedInto: into, retired: true } } as never);
  return { ...effect, done: true };
}

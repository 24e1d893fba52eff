import { errors } from '@strapi/utils';
import { taxonomyFields, type TaxonomyField } from '../project-row/scalar-fields';
import { readTermIds, type TermIds } from '../project-row/term-ids';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { countChildren } from './move-children';
import { planMoves, type Move } from './move-projects';
import { parseSplit, type SplitPart } from './split-rule';

/** A part to split a term into; `label` makes the term where it is missing. */
export type NewPart = { code: string; label: string | null; words: string[] };
export type Split = { list: TaxonomyField; code: string; into: NewPart[]; dryRun: boolean };
/** What a split does, before or after it is done: projects count once by part, published or not. */
export type SplitEffect = {
  code: string; label: string; projects: number; children: number; done: boolean;
  parts: { code: string; label: string; isNew: boolean; projects: number; examples: string[] }[];
};

const EXAMPLES = 3;
type Term = { id: number; document_id: string; code: string; label: string };

const ruleOf = (into: readonly NewPart[]): string => into.map(({ code, words }) => (words.length === 0 ? code : `${code} : ${words.join(', ')}`)).join('\n');

const refuse = (message: string): never => {
  throw new errors.ValidationError(message);
};

/** The taxonomy as it would be: the term split, its new parts there. */
function asSplit(terms: TermIds, list: TaxonomyField, code: string, parts: readonly SplitPart[]): TermIds {
  const foreseen = new Map(terms[list]);
  for (const part of parts) if (!foreseen.has(part.code)) foreseen.set(part.code, { id: 0, code: part.code, parts: [] });
  const term = foreseen.get(code);
  if (term !== undefined) foreseen.set(code, { ...term, parts });
  return { ...terms, [list]: foreseen };
}

function countParts(moves: readonly Move[], code: string): { projects: number; examples: string[] } {
  const titles = new Map(moves.filter(({ codes }) => codes.includes(code)).map(({ projectId, title }) => [projectId, title]));
  return { projects: titles.size, examples: [...titles.values()].slice(0, EXAMPLES) };
}

/** Splits a term into others (itself among them: it keeps the rest), or (`dryRun`) says what that would do to its projects and writes nothing. Refuses in French what makes no sense. */
export async function splitTerm(strapi: Strapi, { list, code, into, dryRun }: Split): Promise<SplitEffect> {
  const uid = taxonomyFields[list];
  const { parts, problem } = parseSplit(ruleOf(into));
  if (problem !== null) refuse(problem);
  const { term, known, effect } = await inTransaction(strapi, async (trx) => {
    const rows: Term[] = await trx(tableOf(strapi, uid)).select('id', 'document_id', 'code', 'label');
    const own = rows.find((row) => row.code === code) ?? refuse(`Aucun terme n’a le code « ${code} ».`);
    const labels = new Map(rows.map((row) => [row.code, row.label]));
    const unnamed = into.find((part) => !labels.has(part.code) && part.label === null);
    if (unnamed !== undefined) refuse(`« ${unnamed.code} » n’existe pas : donnez-lui un nom pour le créer.`);
    const moves = await planMoves(strapi, trx, list, own, asSplit(await readTermIds(strapi, trx), list, code, parts));
    const told: SplitEffect = {
      code, label: own.label, done: false,
      projects: new Set(moves.map(({ projectId }) => projectId)).size,
      children: list === 'themes' ? await countChildren(strapi, trx, own.id) : 0,
      parts: into.map((part) => ({ code: part.code, label: labels.get(part.code) ?? part.label ?? part.code, isNew: !labels.has(part.code), ...countParts(moves, part.code) })),
    };
    return { term: own, known: labels, effect: told };
  });
  if (dryRun) return effect;
  await strapi.db.transaction(async () => {
    for (const part of into.filter((one) => !known.has(one.code))) await createPart(strapi, list, term, part);
    await strapi.documents(uid as never).update({ documentId: term.document_id, data: { splitInto: ruleOf(into), retired: !into.some((part) => part.code === code) } } as never);
  });
  return { ...effect, done: true };
}

/** A new theme stands beside the one it comes from. */
async function createPart(strapi: Strapi, list: TaxonomyField, from: Term, { code, label }: NewPart): Promise<void> {
  const uid = taxonomyFields[list];
  const source = (await strapi.documents(uid as never).findOne({
    documentId: from.document_id, ...(list === 'themes' && { populate: ['parent'] }),
  } as never)) as unknown as { order: number | null; parent?: { documentId: string } | null };
  const data = { code, label, order: source.order ?? 0, ...(source.parent && { parent: source.parent.documentId }) };
  await strapi.documents(uid as never).create({ data } as never);
}

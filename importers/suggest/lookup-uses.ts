import type { Operation } from '@carrefour/config';
import type { Assignment } from './assign-columns.js';
import { profileColumn } from './column-profile.js';
import type { KnownTerms } from './known-terms.js';
import type { LookedUp } from './looked-up.js';
import { contextOf, targetInContext, type Context } from './lookup-context.js';
import type { Observed } from './observed.js';
import type { ProfiledTable } from './profile-table.js';
import { findReferences, holdsCodes, type Reference } from './references.js';
import { scoreColumn } from './score-column.js';
import { isList, type SuggestTarget } from './suggest-target.js';

const LEAST = 0.45;
/** What stands elsewhere says it of the record less surely than what stands in it. */
const ELSEWHERE = 0.92;

const toSlug = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^\w]+/g, '_').replace(/^_+|_+$/g, '');

/** A heading that says where it stands, as nested ones do: « Nom » of « Structures » reads `structure.nom`. */
const headingIn = ({ words }: Context, column: string): string => (words === '' ? toSlug(column) : `${toSlug(words)}.${toSlug(column)}`);

function operationsOf({ by, table, key }: Reference, column: string): Operation[] {
  return table.where === null ? [] : [...(by === null ? [] : [{ op: 'split', by } as const]), { op: 'lookup', ...table.where, key, value: column }];
}

type Use = Assignment & { readonly lookedUp: LookedUp };

function usesOf(reference: Reference, terms: KnownTerms): Use[] {
  const { from, table, isOne } = reference;
  const context = contextOf(reference);
  return table.columns.filter(({ heading, filled }) => heading !== reference.key && filled > 0).flatMap(({ heading, rows, texts }): Use[] => {
    const profile = profileColumn(headingIn(context, heading), rows, texts.flatMap(([text, count]) => Array.from({ length: count }, () => text)), terms);
    const [best] = scoreColumn(profile).flatMap(({ target, confidence }) => {
      const there = targetInContext(target, context);
      return there === null || confidence < LEAST || (!isOne && !isList(there)) ? [] : [{ target: there, confidence }];
    });
    if (best === undefined) return [];
    const reason = `par la ${table.where !== null && 'sheet' in table.where ? 'feuille' : 'liste'} « ${table.name} », colonne « ${heading.trim()} »`;
    return [{ heading: from.heading, target: best.target, confidence: best.confidence * ELSEWHERE, reason, rank: 0, lookedUp: { operations: operationsOf(reference, heading), profile, column: heading } }];
  });
}

const isPlace = (target: SuggestTarget): boolean => target.startsWith('places.');

/** Of what other tables give, what the record does not say itself: a field of one value is filled once, and a place is one whole. */
function onlyMissing(uses: readonly Use[], own: readonly Assignment[]): Use[] {
  const taken = new Set(own.map(({ target }) => target));
  const hasPlace = own.some(({ target }) => isPlace(target) && target !== 'places.country');
  return [...uses].sort((a, b) => b.confidence - a.confidence).filter(({ target }) => {
    if ((taken.has(target) && !isList(target)) || (isPlace(target) && hasPlace)) return false;
    taken.add(target);
    return true;
  });
}

/**
 * The assignments of a file with what its columns of codes stand for in other sheets (or lists) of it. A code that is looked up is
 * not read as a word, unless it names the records. `chosen`: what a person said each column is for, which no lookup contradicts.
 */
export function withLookups(assignments: readonly Assignment[], { columns }: Observed, tables: readonly ProfiledTable[], terms: KnownTerms, chosen: ReadonlyMap<string, string> = new Map()): Assignment[] {
  const found = findReferences({ columns }, tables).map((reference) => ({ reference, uses: usesOf(reference, terms) }))
    .filter(({ reference: { from }, uses }) => !chosen.has(from.heading) || uses.some(({ target }) => target === chosen.get(from.heading)));
  const replaced = new Set(found.filter(({ reference: { from }, uses }) => uses.length > 0 && holdsCodes(from)).map(({ reference }) => reference.from.heading));
  const own = assignments.filter(({ heading, target }) => !(replaced.has(heading) && target !== 'title'));
  const uses = found.flatMap((one) => one.uses);
  const kept = onlyMissing(uses, own);
  // A code of which nothing is looked up after all keeps what it was taken for.
  const lost = assignments.filter((one) => replaced.has(one.heading) && !own.includes(one) && !kept.some(({ heading }) => heading === one.heading));
  return [...own, ...lost, ...kept];
}

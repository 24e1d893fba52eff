import type { Openness, Recipe } from '@carrefour/config';
import type { Assignment } from './assign-columns.js';
import { figureRules } from './figure-rules.js';
import type { FoundKey } from './find-keys.js';
import { joinArrondissement } from './join-arrondissement.js';
import type { KnownTerms } from './known-terms.js';
import { inFrench } from './language-lists.js';
import type { Observed } from './observed.js';
import { placesOfLists } from './places-of-lists.js';
import { asksToPublish } from './publishing-question.js';
import { readOnce } from './read-once.js';
import { ruleOf, type WrittenRule } from './rule-of.js';
import { withCleaning } from './with-cleaning.js';

/** A recipe as people write it, before defaults: what goes in the file. */
export type WrittenRecipe = Record<string, unknown> & { fields: Record<string, WrittenRule | WrittenRule[]> };

export type Naming = { readonly partner: string; readonly inventory: string; readonly target: Recipe['target'] };

const SUMMARY_SIGNS = 300;
/** Fields whose columns are alternatives for one value: written as one rule with several columns, the first filled wins. */
const joined = new Set(['description']);

const sameRule = (a: WrittenRule, b: WrittenRule): boolean => JSON.stringify({ ...a, from: '' }) === JSON.stringify({ ...b, from: '' });

/** Several rules of one field as few as possible: columns cleaned the same way share one. */
function gather(target: string, rules: readonly WrittenRule[], list: boolean): WrittenRule | WrittenRule[] {
  const [first, ...others] = rules;
  if (first === undefined || others.length === 0) return first ?? {};
  if (joined.has(target)) return { ...first, from: rules.flatMap(({ from }) => from ?? []), join: '\n\n' };
  if (others.every((rule) => sameRule(rule, first))) return { ...first, from: rules.flatMap(({ from }) => from ?? []), ...(list && { all: true }) };
  return [...rules];
}

const LIST_FIELDS = /^(themes|audiences|methods|supports|activities|roles|area|distinctions\.label|links\.)/;

/** Who leaves the question blank agrees to nothing, in this file or in the next. */
const UNANSWERED: WrittenRule = { constant: 'prive' satisfies Openness };

/** `grouping`: rows share a key, and one that is blank leaves the answer to the others of its record. */
function rulesBy(assignments: readonly Assignment[], observed: Observed, terms: KnownTerms, grouping: boolean): Map<string, WrittenRule[]> {
  const profiles = new Map(observed.columns.map((column) => [column.heading, column]));
  const rules = new Map<string, WrittenRule[]>();
  let asksFirst = false;
  for (const assignment of [...assignments].sort((a, b) => a.rank - b.rank)) {
    const { lookedUp } = assignment;
    const profile = lookedUp?.profile ?? profiles.get(assignment.heading);
    if (profile === undefined || assignment.target === 'ignored') continue;
    const others = assignments.filter(({ heading, isSecondUse }) => isSecondUse === true && heading === assignment.heading).map(({ target }) => target);
    const found = ruleOf(assignment, profile, terms, others);
    const rule = lookedUp === undefined ? found : { ...found, operations: [...lookedUp.operations, ...(found.operations ?? [])] };
    const spoken = typeof rule.from === 'string' ? { ...rule, from: inFrench(rule.from, observed.spoken) } : rule;
    rules.set(assignment.target, [...(rules.get(assignment.target) ?? []), lookedUp === undefined ? withCleaning(spoken, assignment.cleaning) : spoken]);
    if (assignment.target === 'openness' && asksToPublish(profile.heading) === 'opens') asksFirst = true;
  }
  if (asksFirst && !grouping) rules.set('openness', [...(rules.get('openness') ?? []), UNANSWERED]);
  return rules;
}

/** A description without a summary gives one: its first whole sentences. */
function withSummary(fields: WrittenRecipe['fields']): WrittenRecipe['fields'] {
  const { description, summary } = fields;
  if (summary !== undefined || description === undefined || Array.isArray(description)) return fields;
  const from = [description.from ?? []].flat()[0];
  return from === undefined ? fields : { ...fields, summary: { from, operations: [...(description.operations ?? []), { op: 'excerpt', max: SUMMARY_SIGNS }] } };
}

const byTarget = (rules: ReadonlyMap<string, WrittenRule[]>, wanted: (target: string) => boolean): Record<string, WrittenRule | WrittenRule[]> =>
  Object.fromEntries([...rules].filter(([target]) => wanted(target)).map(([target, own]) => [target.replace(/^places\./, ''), gather(target, own, LIST_FIELDS.test(target))]));

/** The recipe that assignments amount to, ready to be read, corrected and used. */
export function toRecipe(assignments: readonly Assignment[], { key, fill }: FoundKey, observed: Observed, naming: Naming, terms: KnownTerms): WrittenRecipe {
  const read = { ...observed.read, ...(fill !== undefined && fill !== null && { fill: [fill] }) };
  // Where a column says what a number counts, the two go together; other numbers are called as their heading says.
  const isLabelled = assignments.some(({ target }) => target === 'figures.label');
  const isFigure = ({ target, rank }: Assignment) => target === 'figures.value' && (rank > 0 || !isLabelled);
  const figures = figureRules(assignments.filter(isFigure), new Map(observed.columns.map((column) => [column.heading, column])));
  const rules = readOnce(rulesBy(assignments.filter((one) => !isFigure(one)), observed, terms, key.grouping), assignments, terms);
  const found = byTarget(rules, (target) => target.startsWith('places.'));
  const place = found['commune'] === undefined ? found : { ...found, commune: joinArrondissement(found['commune'], observed) };
  const places = placesOfLists(place, observed.lists);
  const own = byTarget(rules, (target) => !target.startsWith('places.') && target !== 'sourceUrl' && target !== 'sourceDate');
  const ignored = assignments.filter(({ target }) => target === 'ignored').map(({ heading }) => heading);
  const said = assignments.filter(({ target, confidence, rank }) => target !== 'ignored' && rank === 0 && confidence >= 0.6).map(({ heading }) => heading);
  const source = byTarget(rules, (target) => target === 'sourceUrl' || target === 'sourceDate');
  return {
    version: 1,
    inventory: naming.inventory,
    partner: naming.partner,
    ...(naming.target !== 'project' && { target: naming.target }),
    ...(Object.keys(read).length > 0 && { read }),
    headers: [...new Set([...[key.from].flat(), ...said])].slice(0, 8),
    key: { from: key.from, ...(key.otherwise !== undefined && { otherwise: key.otherwise }), ...(key.grouping && { grouping: true }) },
    fields: withSummary(own),
    ...(figures.length > 0 && { figures }),
    ...(places.length > 0 && { places }),
    ...source,
    ...(ignored.length > 0 && { ignored }),
  };
}

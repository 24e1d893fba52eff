import { closingLevels, codesOf, isClosingField, type ClosingField, type Operation } from '@carrefour/config';
import type { Assignment } from './assign-columns.js';
import type { CodedProfile } from './coded-profile.js';
import type { ColumnProfile } from './column-profile.js';
import type { CodedField } from '../map/term-index.js';
import { isKnownTerm, suggestedFields, type KnownTerms } from './known-terms.js';
import { asksToPublish, readAnswer } from './publishing-question.js';
import { suggestValues } from './suggest-values.js';
import type { SuggestTarget } from './suggest-target.js';

/** A rule as people write it: nothing that goes without saying. */
export type WrittenRule = { from?: string | string[]; join?: string; constant?: string; operations?: Operation[]; values?: Record<string, string | string[] | null>; onlyKnown?: boolean };

const YEAR: readonly Operation[] = ['year'];
const cleaning: Partial<Record<SuggestTarget, readonly Operation[]>> = {
  title: ['one-line'], leadOrganisation: ['one-line'], website: ['url'], sourceUrl: ['url'], startYear: YEAR, endYear: YEAR, 'distinctions.year': YEAR, 'figures.year': YEAR,
  'contact.email': ['email'], 'contact.phone': ['phone'], 'contact.name': ['one-line'], 'places.address': ['one-line'], 'places.postcode': ['postcode'], area: ['territory'],
};

/** `year` alone means a prize without a name of its own. */
const PRIZE: readonly Operation[] = ['year', { op: 'replace', pattern: '^.+$', with: 'Lauréat' }];

const fieldOf = (target: SuggestTarget): CodedField | undefined => suggestedFields.find((field) => field === target.replace('places.', ''));

/** Tags glued together of which none is long enough to be looked for are left as they are. */
function toOperations(cut: CodedProfile['cut']): Operation[] {
  if (cut === null) return [];
  if (cut === 'identifier') return [{ op: 'extract', pattern: '[^/#]+$' }];
  if ('by' in cut) return [{ op: 'split', by: cut.by.length === 1 ? (cut.by[0] ?? '') : [...cut.by] }];
  return cut.glued.length === 0 ? [] : [{ op: 'find', texts: [...cut.glued] }];
}

/** Values that another field of the same column knows are not missing from this one. */
const leftToOthers = (unknown: CodedProfile['unknown'], others: readonly CodedField[], terms: KnownTerms): Record<string, null> =>
  Object.fromEntries(unknown.filter(([value]) => others.some((field) => isKnownTerm(terms, field, value))).map(([value]) => [value, null]));

/** What is written in `values` for openness and visibility: never a guess, for a word misread would show what is kept back. */
function closingValues(field: ClosingField, { heading, texts }: ColumnProfile): Record<string, string> {
  const asked = asksToPublish(heading);
  if (asked === null) return {};
  const codes = codesOf(closingLevels[field]);
  const [open, closed] = [codes[0], codes.at(-1) ?? codes[0]];
  return Object.fromEntries(texts.flatMap(([text]) => {
    const answer = readAnswer(text);
    return answer === null ? [] : [[text, answer === (asked === 'opens') ? open : closed]];
  }));
}

function codedRule(field: CodedField, assignment: Assignment, profile: ColumnProfile, terms: KnownTerms, others: readonly CodedField[]): WrittenRule {
  if (isClosingField(field)) {
    const values = closingValues(field, profile);
    return { from: assignment.heading, ...(Object.keys(values).length > 0 && { values }) };
  }
  const coded = profile.coded.find((one) => one.field === field);
  const cut = coded?.cut ?? null;
  const operations = toOperations(cut);
  const isSide = assignment.isSecondUse === true;
  const values = isSide ? {} : { ...suggestValues(field, coded?.unknown ?? [], terms), ...leftToOthers(coded?.unknown ?? [], others, terms) };
  return { from: assignment.heading, ...(operations.length > 0 && { operations }), ...(Object.keys(values).length > 0 && { values }), ...(isSide && { onlyKnown: true }) };
}

/** The rule that reads one column for its target, with the cleaning its values need. `others`: fields that the same column fills beside. */
export function ruleOf(assignment: Assignment, profile: ColumnProfile, terms: KnownTerms, others: readonly string[] = []): WrittenRule {
  const { target, heading } = assignment;
  const field = fieldOf(target);
  if (field !== undefined) return codedRule(field, assignment, profile, terms, suggestedFields.filter((one) => others.includes(one)));
  if (target === 'website' && profile.shares.urlWithin > profile.shares.url + 0.05)
    return { from: heading, operations: [{ op: 'split', by: [' ', ';', '\n'] }, { op: 'only', pattern: '^(https?:|www\\.)' }, 'url', { op: 'pick', index: 0 }] };
  if (target === 'distinctions.label' && profile.shares.year >= 0.5) return { from: heading, operations: [...PRIZE] };
  if (target.startsWith('links.')) return { from: heading, operations: ['url'] };
  const separated = (target === 'supports' || target === 'activities') && profile.texts.filter(([text]) => text.includes(';')).length > profile.texts.length * 0.2;
  const operations = [...(separated ? [{ op: 'split', by: ';' } as const] : []), ...(cleaning[target] ?? [])];
  return { from: heading, ...(operations.length > 0 && { operations }) };
}

import type { Assignment } from './assign-columns.js';
import type { CodedProfile } from './coded-profile.js';
import type { ColumnProfile } from './column-profile.js';
import type { Observed } from './observed.js';
import type { SuggestTarget } from './suggest-target.js';

const LISTS = ['themes', 'audiences', 'methods'] as const;
/** Columns that may hide a way to reach a person beside what they are for. */
const MAY_HIDE = new Set<SuggestTarget>(['website', 'contact.name', 'contact.email', 'contact.phone', 'ignored', 'places.address']);

/** Whether a word that a column's own field does not know is one of another list. */
const knowsOther = ({ field, cut, unknown }: CodedProfile, own: CodedProfile): boolean => {
  const left = new Set(unknown.map(([value]) => value));
  return field !== own.field && (JSON.stringify(cut) !== JSON.stringify(own.cut) || own.unknown.some(([value]) => !left.has(value)));
};

/** A column whose every value is a term of its own field hides no other; nor does one whose other words no list knows. */
function isWholly(target: string, { coded }: ColumnProfile): boolean {
  const own = coded.find(({ field }) => field === target);
  if (own === undefined) return false;
  return own.share >= 0.97 || !coded.some((one) => LISTS.some((field) => field === one.field) && knowsOther(one, own));
}

function usesOf({ heading, target, confidence }: Assignment, profile: ColumnProfile): Assignment[] {
  const use = (other: SuggestTarget, reason: string): Assignment => ({ heading, target: other, confidence: Math.min(0.7, confidence), reason, rank: 1, isSecondUse: true });
  const { shares, coded } = profile;
  const uses: Assignment[] = [];
  if (MAY_HIDE.has(target) && target !== 'contact.email' && shares.email >= 0.03) uses.push(use('contact.email', 'courriels mêlés à la colonne : gardés privés'));
  if (MAY_HIDE.has(target) && target !== 'contact.phone' && shares.phoneWithin >= 0.03) uses.push(use('contact.phone', 'téléphones mêlés à la colonne : gardés privés'));
  if ((target === 'contact.email' || target === 'contact.name') && shares.urlWithin >= 0.1) uses.push(use('website', 'adresses web mêlées à la colonne'));
  if (target === 'themes' || target === 'audiences' || target === 'methods')
    for (const field of LISTS) if (field !== target && !isWholly(target, profile) && (coded.find((one) => one.field === field)?.share ?? 0) >= 0.08) uses.push(use(field, 'certaines étiquettes y sont connues'));
  if (target === 'places.commune' && profile.texts.filter(([text]) => /\b\d{5}\b/.test(text)).length >= profile.texts.length * 0.5) uses.push(use('places.postcode', 'le code postal est avec la commune'));
  if (target === 'distinctions.label' && shares.yearWithin >= 0.5) uses.push(use('distinctions.year', 'l’année est dans la distinction'));
  if (target === 'distinctions.year') uses.push(use('distinctions.label', 'une année de distinction seule'));
  return uses;
}

/** What else the columns give: a contact among web addresses, audiences among tags, the year inside a prize. */
export function findSecondUses(assignments: readonly Assignment[], { columns }: Observed): Assignment[] {
  const profileOf = new Map(columns.map((column) => [column.heading, column]));
  const said = new Set(assignments.map(({ target }) => target));
  return assignments.flatMap((assignment) => {
    const profile = profileOf.get(assignment.heading);
    const uses = profile === undefined ? [] : usesOf(assignment, profile);
    return uses.filter(({ target }) => !((target.startsWith('distinctions') || target === 'places.postcode') && said.has(target)));
  });
}

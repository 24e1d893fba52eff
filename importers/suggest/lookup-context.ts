import { scoreHeading } from './score-heading.js';
import type { SuggestTarget } from './suggest-target.js';
import { tellingWords, type Reference } from './references.js';

/** What the rows of another table are, as the records point at them: structures, terms of a list, or more about the records themselves. */
export type Context = { readonly words: string; readonly kind: 'structures' | 'terms' | 'records'; readonly target: SuggestTarget | null };

const STRUCTURES = new Set<SuggestTarget>(['leadOrganisation', 'supports']);
const TERMS = new Set<SuggestTarget>(['themes', 'audiences', 'methods', 'scale', 'maturity', 'distinctions.label', 'places.commune', 'places.department', 'places.region']);
/** Of a structure, what is also said of the project it bears: its name, numbers, seat and how to reach it; not its story or its age. */
const OF_STRUCTURES = /^(leadOrganisation|supports|siren|siret|contact\.|places\.(address|postcode|commune|department|region|country|lat|lng|coordinates)$|links\.)/;
const NEVER = new Set<SuggestTarget>(['ignored', 'sourceDate', 'openness', 'places.visibility', 'legalForm', 'rna', 'naf', 'partnerType', 'roles', 'figures.label', 'figures.year']);

const SURE = 0.55;

/** What a reference leads to, by the words of its column and of the table. */
export function contextOf({ from, table, isOne }: Reference): Context {
  const words = [...new Set([...tellingWords(from.heading), ...tellingWords(table.name)])];
  const [best] = [from.heading, table.name].flatMap((heading) => scoreHeading(tellingWords(heading).join(' '))).sort((a, b) => b.score - a.score);
  const target = best !== undefined && best.score >= SURE ? best.target : null;
  const isOwn = from.distinct === from.filled && (!isOne || from.filled === from.rows);
  const kind = target !== null && STRUCTURES.has(target) ? 'structures' : target !== null && TERMS.has(target) ? 'terms' : isOwn || target === 'title' ? 'records' : 'structures';
  return { words: words.join('_'), kind, target };
}

/** What a column of the other table gives the record, its own meaning there being `target`; `null` where it says nothing of it. */
export function targetInContext(target: SuggestTarget, { kind, target: called }: Context): SuggestTarget | null {
  // Whether a record may be shown is asked where more is said of it, and obeyed.
  if (NEVER.has(target) && !(kind === 'records' && target === 'openness')) return null;
  if (kind === 'records') return target === 'title' ? null : target;
  // The name of what is pointed at: that of the structure, the label of the term.
  if (target === 'title' || target === called) return called === 'title' ? null : (called ?? 'leadOrganisation');
  if (kind === 'terms') return null;
  if (target === 'website') return 'links.site';
  return OF_STRUCTURES.test(target) ? target : null;
}

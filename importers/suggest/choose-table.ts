import { assignColumns } from './assign-columns.js';
import type { KnownTerms } from './known-terms.js';
import { profileTable, type ProfiledTable } from './profile-table.js';
import { findReferences } from './references.js';
import type { SuggestTarget } from './suggest-target.js';
import type { Tried } from './try-table.js';

/** What is said of a project and seldom of a structure, a place or a term. */
const OF_PROJECTS = new Set<SuggestTarget>(['title', 'summary', 'description', 'themes', 'audiences', 'methods', 'maturity', 'scale', 'startYear', 'endYear', 'sourceUrl', 'figures.value', 'distinctions.label', 'experience.need', 'experience.how', 'leadOrganisation']);
const SURE = 0.55;

const richness = ({ columns }: ProfiledTable): number => new Set(assignColumns(columns).filter(({ target, confidence }) => OF_PROJECTS.has(target) && confidence >= SURE).map(({ target }) => target)).size;

const isTable = ({ inventory: { headings } }: Tried): boolean => headings.length > 1;

/**
 * Of the tables of a file, the one whose rows are the records: the first, unless it is a mere notice, or a list that another table
 * points at and that says no more of a project.
 */
export async function chooseTable(tables: readonly Tried[], terms: KnownTerms): Promise<Tried | null> {
  const [first] = tables;
  if (first === undefined || tables.length === 1) return first ?? null;
  const profiled = await Promise.all(tables.filter(isTable).map(async (table) => ({ table, profile: await profileTable(table, terms) })));
  const ranked = profiled.map(({ table, profile }) => ({ table, profile, rich: richness(profile) })).sort((a, b) => b.rich - a.rich);
  const own = ranked.find(({ table }) => table === first);
  if (own === undefined) return ranked[0]?.table ?? first;
  const pointsAt = (from: ProfiledTable, to: ProfiledTable) => findReferences(from, [to]).length > 0;
  const better = ranked.find(({ table, profile, rich }) => table !== first && rich >= own.rich && pointsAt(profile, own.profile) && !pointsAt(own.profile, profile));
  return (better ?? own).table;
}

import type { ImportContext, Recipe } from '@carrefour/config';
import type { Bytes } from '../read/bytes.js';
import { parseRecipe } from '../recipes/parse-recipe.js';
import { applyChoices, keyOfChoices, type Chosen } from './apply-choices.js';
import { assignColumns, type Assignment } from './assign-columns.js';
import { chooseTarget } from './choose-target.js';
import { findKeys, type FoundKey } from './find-keys.js';
import { toKnownTerms } from './known-terms.js';
import { observe } from './observe.js';
import type { Observed } from './observed.js';
import { openUnknown } from './open-unknown.js';
import { profileTable } from './profile-table.js';
import { refineAssignments } from './refine-assignments.js';
import { findSecondUses } from './second-uses.js';
import { withLookups } from './lookup-uses.js';
import type { ColumnProfile } from './column-profile.js';
import { valueFit } from './value-fit.js';
import { toRecipe, type Naming, type WrittenRecipe } from './to-recipe.js';

export type Suggestion = {
  readonly observed: Observed;
  readonly assignments: readonly Assignment[];
  readonly undecided: readonly string[];
  readonly key: FoundKey;
  readonly target: Recipe['target'];
  readonly taxonomy: Taxonomy;
  readonly written: WrittenRecipe;
  /** The same, checked: it imports as it is. */
  readonly recipe: Recipe;
};

type Asked = { readonly partner: string; readonly inventory: string; readonly target?: Recipe['target']; readonly sheet?: string; readonly chosen?: Chosen };
type Taxonomy = Pick<ImportContext, 'themes' | 'audiences' | 'methods'>;

/** Any inventory → what it is and the recipe that would read it. Throws `RefusedFile` when no table is found in it. Writes nothing. */
export async function suggest(bytes: Bytes, name: string, asked: Asked, taxonomy: Taxonomy): Promise<Suggestion> {
  const terms = toKnownTerms(taxonomy);
  const { inventory, read, besides } = await openUnknown(bytes, name, terms, asked.sheet);
  const tables = await Promise.all(besides.map((table) => profileTable(table, terms)));
  const observed = await observe(name, inventory, read, terms);
  const first = refineAssignments(assignColumns(observed.columns), observed);
  const target = asked.target ?? chooseTarget(first, observed);
  const proposed = forTarget(first, target, observed.columns);
  const assigned = asked.chosen === undefined ? proposed : applyChoices(proposed, asked.chosen.columns, inventory.headings);
  const chosen = new Map(asked.chosen?.columns.map(({ heading, target: wanted }) => [heading, wanted]));
  const direct = [...assigned, ...findSecondUses(assigned.filter(({ cleaning }) => cleaning === undefined), observed)];
  const assignments = withLookups(direct, observed, tables, terms, chosen);
  const key = keyOfChoices(findKeys(observed, assigned), asked.chosen, inventory.headings);
  const naming: Naming = { partner: asked.partner, inventory: asked.inventory, target };
  const written = toRecipe(assignments, key, observed, naming, terms);
  const settled = new Set([...assignments.map(({ heading }) => heading), ...[key.key.from, key.key.otherwise ?? []].flat()]);
  return { observed, assignments, undecided: inventory.headings.filter((heading) => !settled.has(heading)), key, target, taxonomy, written, recipe: parseRecipe(written, name) };
}

const isName = ({ heading }: Assignment, columns: readonly ColumnProfile[]): boolean => columns.some((column) => column.heading === heading && valueFit('title', column) >= 0.6);

/** In a register, the structure that bears a row is the row itself; a project has no activities of its own. */
function forTarget(assignments: readonly Assignment[], target: Recipe['target'], columns: readonly ColumnProfile[]): Assignment[] {
  const renamed = assignments.map((one): Assignment => {
    if (target !== 'project' && one.target === 'leadOrganisation') return isName(one, columns) ? { ...one, target: 'title', rank: 1 } : { ...one, target: 'ignored', reason: 'une structure n’en porte pas une autre ici' };
    if (target === 'project' && one.target === 'activities') return { ...one, target: 'themes', confidence: one.confidence * 0.8 };
    if (target === 'partner' && one.target === 'themes') return { ...one, target: 'activities' };
    return one;
  });
  const hasTitle = renamed.some(({ target: own, rank }) => own === 'title' && rank === 0);
  return hasTitle ? renamed : renamed.map((one, index) => (one.target === 'title' && renamed.findIndex(({ target: own }) => own === 'title') === index ? { ...one, rank: 0 } : one));
}

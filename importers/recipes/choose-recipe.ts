import type { Recipe } from '@carrefour/config';
import { auditColumns } from '../map/audit-columns.js';
import { toColumnFinder } from '../map/column-finder.js';
import type { Inventory } from '../read/inventory.js';
import { RefusedFile } from '../read/refused-file.js';
import { recipeColumns } from '../map/recipe-columns.js';
import { findMoved, sayMoved } from './moved-columns.js';

export type ReadWith = (options: Recipe['read']) => Promise<Inventory>;
export type Chosen = { readonly recipe: Recipe; readonly inventory: Inventory };

type Candidate = { recipe: Recipe; inventory: Inventory | null; missing: string[]; problem: string | null };

/** What moved since the file the recipe was written for: a column that has gone, and the new one that looks like it. */
function sayMissing({ recipe, inventory, missing }: Candidate): string {
  const unread = inventory === null ? [] : auditColumns(recipe, inventory.headings, toColumnFinder(inventory.format, inventory.headings)).unread;
  const moved = findMoved(missing, unread).filter(({ likely }) => likely !== null);
  const hint = moved.length === 0 ? '' : ` ; ${moved.slice(0, 6).map(sayMoved).join(' ; ')}`;
  return `colonnes absentes : ${missing.slice(0, 6).join(', ')}${hint}`;
}

const expectedHeaders = (recipe: Recipe): string[] => (recipe.headers.length > 0 ? recipe.headers : recipeColumns(recipe));

function missingHeaders(recipe: Recipe, { format, headings }: Inventory): string[] {
  const finder = toColumnFinder(format, headings);
  return expectedHeaders(recipe).filter((column) => finder.headingsOf(column).length === 0);
}

function refusalOf(recipe: Recipe, { format, headings }: Inventory): string | null {
  const finder = toColumnFinder(format, headings);
  return recipe.refuse.find((rule) => rule.headers.every((column) => finder.headingsOf(column).length > 0))?.reason ?? null;
}

async function tryRecipe(recipe: Recipe, readWith: ReadWith): Promise<Candidate> {
  try {
    const inventory = await readWith(recipe.read);
    const missing = missingHeaders(recipe, inventory);
    const refusal = missing.length > 0 ? refusalOf(recipe, inventory) : null;
    return { recipe, inventory, missing, problem: refusal };
  } catch (error) {
    if (error instanceof RefusedFile) return { recipe, inventory: null, missing: [], problem: error.message };
    throw error;
  }
}

const describe = (candidate: Candidate): string => {
  const { recipe, missing, problem } = candidate;
  const why = problem ?? (missing.length > 0 ? sayMissing(candidate) : 'convient');
  return `  - ${recipe.inventory} (${why})`;
};

/**
 * The one recipe of a partner whose headings the file carries. Throws `RefusedFile` with the list when
 * none or several fit, or with a recipe's own reason when it knows this file and refuses it.
 */
export async function chooseRecipe(recipes: readonly Recipe[], readWith: ReadWith): Promise<Chosen> {
  const candidates = await Promise.all(recipes.map((recipe) => tryRecipe(recipe, readWith)));
  const fitting = candidates.filter(({ inventory, missing, problem }) => inventory !== null && missing.length === 0 && problem === null);
  const [only] = fitting;
  if (fitting.length === 1 && only?.inventory) return { recipe: only.recipe, inventory: only.inventory };
  const [first] = candidates;
  // A file that no recipe can even read is the file's trouble, not the recipes'.
  if (first?.problem && candidates.every(({ inventory }) => inventory === null)) throw new RefusedFile(first.problem);
  const known = candidates.find(({ problem, inventory }) => problem !== null && inventory !== null);
  if (known?.problem) throw new RefusedFile(known.problem);
  const list = candidates.map(describe).join('\n');
  if (fitting.length > 1) throw new RefusedFile(`Plusieurs recettes conviennent à ce fichier :\n${list}\nChoisissez avec --inventory <slug> ou --recipe <fichier>.`);
  const none = recipes.length === 0 ? 'Ce partenaire n’a pas de recette.' : `Aucune recette de ce partenaire ne convient à ce fichier :\n${list}`;
  throw new RefusedFile(`${none}\nDonnez-en une avec --recipe <fichier> (docs/inventories.md dit comment l’écrire).`);
}

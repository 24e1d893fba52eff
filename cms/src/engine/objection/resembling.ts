import type { EntryWrite } from '../import/write-entries';
import { readDecisions } from '../merge/decisions';
import { entriesOfProjects } from '../merge/entries-of-projects';
import { toEntryName } from '../merge/entry-name';
import type { Strapi, Transaction } from '../strapi';
import type { Objections } from './read-objections';

/** What the author of a row that may be a refused sheet is told. */
export const HELD =
  'Gardée en brouillon : cette ligne ressemble à une fiche retirée après une opposition. Une personne dira si c’est la même (« Doublons » dans l’administration, ou npm run duplicates -- candidates) ; sinon, elle la publiera.';

/**
 * The new projects that may be one somebody objected to, by the doubt of the importer: nothing of them is shown until a person
 * has read them, unless one has said already that they are different.
 */
export async function findResembling(strapi: Strapi, trx: Transaction, inventory: string, writes: readonly EntryWrite[], { projects }: Objections): Promise<Set<string>> {
  const doubted = writes.filter(({ existing, item }) => existing === null && item.possibleDuplicates.some(({ projectId }) => projects.has(projectId)));
  if (doubted.length === 0) return new Set();
  const decisions = await readDecisions(strapi, trx, doubted.map(({ item }) => toEntryName(inventory, item.key)));
  const held = new Set<string>();
  for (const { item, projectId } of doubted) {
    const refused = item.possibleDuplicates.filter(({ projectId: other }) => projects.has(other)).map(({ projectId: other }) => other);
    const entries = await entriesOfProjects(strapi, trx, refused);
    const isOther = (id: string) => decisions.part([toEntryName(inventory, item.key)], (entries.get(id) ?? []).map(({ name }) => name));
    if (!refused.every(isOther)) held.add(projectId);
  }
  return held;
}

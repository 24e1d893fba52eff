import { currentActor } from '../actor';
import { projectTable } from '../project-row/join-tables';
import { writeRevisions } from '../revision/write-revisions';
import type { Strapi, Transaction } from '../strapi';
import { pairsOf, rememberPairs, type Decision } from './decisions';
import { entriesOfProjects } from './entries-of-projects';

/** A line of the history about two projects, in words: « Deux projets différents ». A merge has lines of its own. */
export async function tellPair(strapi: Strapi, trx: Transaction, a: string, b: string, said: string): Promise<void> {
  const rows: { id: string; title: string | null }[] = await trx(projectTable(strapi)).whereIn('document_id', [a, b]).orderByRaw('published_at is not null').select({ id: 'document_id', title: 'title' });
  const titles = new Map(rows.map(({ id, title }) => [id, title ?? id]));
  const title = [a, b].map((id) => titles.get(id) ?? id).join(' / ');
  const changes = [{ field: 'title', status: null, before: title, after: title }, { field: 'decision', status: null, before: null, after: said }];
  await writeRevisions(strapi, trx, currentActor(strapi), [{ recordType: 'duplicate', recordId: `${a}:${b}`, action: 'update', changes }]);
}

/**
 * Remembers that two projects are the same or different, and so every entry of one and of the other: projects come and
 * go with imports, undos and merges, the keys of their entries do not. Never asked again. Call it before entries move.
 */
export async function decidePair(strapi: Strapi, trx: Transaction, a: string, b: string, decision: Decision, reason: string | null): Promise<void> {
  const entries = await entriesOfProjects(strapi, trx, [a, b]);
  const namesOf = (id: string) => (entries.get(id) ?? []).map(({ name }) => name);
  if (decision === 'different') await tellPair(strapi, trx, a, b, 'Deux projets différents');
  await rememberPairs(strapi, trx, 'project', [[a, b]], decision, reason);
  await rememberPairs(strapi, trx, 'entry', pairsOf(namesOf(a), namesOf(b)), decision, reason);
}

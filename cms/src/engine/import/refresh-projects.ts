import { projectFieldNames, type Consolidated, type ProjectField } from '@carrefour/config';
import type { ProjectRow, ProjectRows } from '../project-row/project-row';
import { markChanged } from '../outbox/mark-changed';
import { projectTable } from '../project-row/join-tables';
import { sameField, sameValue } from '../project-row/same-value';
import { insertProjects, updateProjectRows, type NewProject, type RowUpdate } from '../project-row/write-project-rows';
import type { FieldChange, Revision } from '../revision/write-revisions';
import { readSettledSlugs, toClaim } from '../slug/imported-slugs';
import { moveSlugs } from '../slug/move-slugs';
import type { Strapi, Transaction } from '../strapi';
import type { BatchContext } from './batch-context';
import { readTargets, type Target, type Targets } from './read-targets';

export type Refreshed = Omit<Targets, 'targets'> & { revisions: Revision[] };

const differing = (a: ProjectRow['fields'], b: Consolidated['fields']) =>
  projectFieldNames.filter((field) => !sameField(field, a[field], b[field]));

function changesOf(row: ProjectRow, status: 'draft' | 'published', only: readonly ProjectField[], fields: Consolidated['fields']): FieldChange[] {
  return only.map((field) => ({ field, status, before: row.fields[field] ?? null, after: fields[field] ?? null }));
}

/** In the draft only what no person touched follows the import: fields where it still equals the public row, or, without one, that no person wrote. */
function untouched(draft: ProjectRow, published: ProjectRow | null, field: ProjectField): boolean {
  if (published !== null) return sameField(field, draft.fields[field], published.fields[field]);
  return draft.provenance[field]?.by !== 'person';
}

function updatesOf({ consolidated, sourceDate }: Target, { draft, published }: ProjectRows): { updates: RowUpdate[]; changes: FieldChange[] } {
  const updates: RowUpdate[] = [];
  const changes: FieldChange[] = [];
  const plan = (row: ProjectRow, status: 'draft' | 'published', keeps: (field: ProjectField) => boolean) => {
    const only = differing(row.fields, consolidated.fields).filter((field) => !keeps(field));
    const kept = Object.entries(row.provenance).filter(([field]) => keeps(field as ProjectField));
    const provenance = { ...consolidated.provenance, ...Object.fromEntries(kept) };
    if (only.length === 0 && sameValue(provenance, row.provenance) && sourceDate === row.sourceDate) return;
    updates.push({ row, fields: consolidated.fields, only, provenance, sourceDate });
    changes.push(...changesOf(row, status, only, consolidated.fields));
    // Fields of no person, told so that an undo can put them back.
    if (!sameValue(provenance, row.provenance)) changes.push({ field: 'provenance', status, before: row.provenance, after: provenance });
    if (sourceDate !== row.sourceDate) changes.push({ field: 'sourceDate', status, before: row.sourceDate, after: sourceDate });
  };
  if (published !== null) plan(published, 'published', () => false);
  if (draft !== null) plan(draft, 'draft', (field) => !untouched(draft, published, field));
  return { updates, changes };
}

/** A project of the demonstration that a real partner records is real: the end of the demonstration leaves it. */
const becomesReal = ({ entries }: Target, { draft, published }: ProjectRows, { inventories }: BatchContext): boolean =>
  (published ?? draft)?.demo === true && entries.some(({ inventory }) => inventories.get(inventory)?.demo === false);

/**
 * Brings projects in line with their entries and curations, inside the caller's transaction: makes
 * those named in `wanted` (unpublished where `drafts` names them too), updates only what differs, never publishes what a person unpublished and
 * never brings back what a person deleted.
 */
export async function refreshProjects(
  strapi: Strapi, trx: Transaction, context: BatchContext, projectIds: readonly string[], wanted: ReadonlySet<string>, drafts: ReadonlySet<string> = new Set(),
): Promise<Refreshed> {
  const { targets, before, curations, sayings } = await readTargets(strapi, trx, context, projectIds);

  const missing = targets.filter(({ projectId }) => !before.has(projectId) && wanted.has(projectId));
  const claims = missing.flatMap(({ projectId, entries: own }) => toClaim(projectId, own, context.inventories) ?? []);
  const slugs = await readSettledSlugs(strapi, trx, context.inventories, claims);
  const made = new Set(missing.map(({ projectId }) => projectId));
  const moved = await moveSlugs(strapi, trx, new Map([...slugs].filter(([id]) => !made.has(id))));
  const created = missing.map(({ projectId, consolidated, sourceDate, entries: own }): NewProject => ({
    documentId: projectId, slug: slugs.get(projectId) ?? projectId, fields: consolidated.fields, provenance: consolidated.provenance, sourceDate,
    demo: own.every((entry) => context.inventories.get(entry.inventory)?.demo === true), isDraft: drafts.has(projectId),
  }));
  await insertProjects(strapi, trx, created, context.terms);
  await markChanged(strapi, trx, 'project', moved.map(({ recordId }) => recordId));
  const revisions: Revision[] = moved;
  revisions.push(...created.map(({ documentId }) => ({ recordType: 'project', recordId: documentId, action: 'create' as const, changes: [] })));

  const updates: RowUpdate[] = [];
  const real: string[] = [];
  for (const target of targets) {
    const rows = before.get(target.projectId);
    // Made by hand, or left by an undone run: no entry, nothing to follow.
    if (rows === undefined || target.entries.length === 0) continue;
    const { updates: own, changes } = updatesOf(target, rows);
    updates.push(...own);
    if (becomesReal(target, rows, context)) {
      real.push(target.projectId);
      changes.push({ field: 'demo', status: null, before: true, after: false });
    }
    if (changes.length > 0) revisions.push({ recordType: 'project', recordId: target.projectId, action: 'update', changes });
  }
  await updateProjectRows(strapi, trx, updates, context.terms);
  await trx(projectTable(strapi)).whereIn('document_id', real).update({ demo: false });
  return { revisions, before, curations, sayings };
}

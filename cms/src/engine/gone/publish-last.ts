import { projectFieldNames, type ProjectFields } from '@carrefour/config';
import type { BatchContext } from '../import/batch-context';
import { readTargets, type Target } from '../import/read-targets';
import { projectTable } from '../project-row/join-tables';
import type { ProjectRow } from '../project-row/project-row';
import { sameField } from '../project-row/same-value';
import { updateProjectRows, type RowUpdate } from '../project-row/write-project-rows';
import type { Strapi, Transaction } from '../strapi';
import { readDraftBeside, writeDraftBeside } from './beside-fields';
import { readLastShown } from './last-shown';

const PROJECT = 'api::project.project';

const differing = (draft: ProjectRow, fields: Partial<ProjectFields>) => projectFieldNames.filter((field) => !sameField(field, draft.fields[field], fields[field]));

/** The draft keeps its moments: nobody worked on it. */
const stampsOf = (strapi: Strapi, trx: Transaction, { rowId }: ProjectRow) => trx(projectTable(strapi)).where({ id: rowId }).first('slug', 'imported_at', 'edited_at', 'updated_at') as Promise<Record<string, unknown>>;

/**
 * Puts one project back on the site in its public version: Strapi publishes drafts alone, so the draft says it for as long as that
 * takes, then again whatever somebody was writing in it.
 */
async function publishOne(strapi: Strapi, trx: Transaction, { terms }: BatchContext, target: Target, draft: ProjectRow): Promise<void> {
  const last = await readLastShown(strapi, trx, draft.documentId);
  // What its sources and persons say in public today, openness included: a row may come back to be seen by fewer.
  const shown = target.consolidated.fields;
  const only = differing(draft, shown);
  const row = trx(projectTable(strapi)).where({ id: draft.rowId });
  const stamps = await stampsOf(strapi, trx, draft);
  const beside = await readDraftBeside(strapi, draft.documentId);
  const shownBeside = 'title' in last ? last : beside;
  const asShown: RowUpdate = { row: draft, fields: shown, only, provenance: target.consolidated.provenance, sourceDate: target.sourceDate };
  await updateProjectRows(strapi, trx, [asShown], terms);
  await row.clone().update({ slug: last.slug ?? draft.slug });
  await writeDraftBeside(strapi, trx, draft.documentId, shownBeside, beside);
  await strapi.documents(PROJECT as never).publish({ documentId: draft.documentId } as never);
  await writeDraftBeside(strapi, trx, draft.documentId, beside, shownBeside);
  await updateProjectRows(strapi, trx, [{ ...asShown, row: { ...draft, fields: shown }, fields: draft.fields, provenance: draft.provenance, sourceDate: draft.sourceDate }], terms);
  await row.clone().update(stamps);
}

/** Puts projects back on the site as they were last shown, as far as their sources still say so. A draft under way stays a draft. */
export async function publishLast(strapi: Strapi, trx: Transaction, context: BatchContext, projectIds: readonly string[]): Promise<void> {
  const { targets, before } = await readTargets(strapi, trx, context, projectIds);
  for (const target of targets) {
    const rows = before.get(target.projectId);
    if (rows?.draft && rows.published === null) await publishOne(strapi, trx, context, target, rows.draft);
  }
}

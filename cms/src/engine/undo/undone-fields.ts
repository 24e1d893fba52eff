import { projectFieldNames, type ProjectField, type ProjectFields } from '@carrefour/config';
import type { ProjectRow } from '../project-row/project-row';
import { sameValue } from '../project-row/same-value';
import type { FieldChange } from '../revision/write-revisions';

/** What one row of a project says once a run is taken back: `only` are the fields that move, `kept` those changed since by somebody else. */
export type UndoneRow = {
  fields: Partial<ProjectFields>;
  only: ProjectField[];
  kept: ProjectField[];
  provenance: ProjectRow['provenance'];
  sourceDate: string | null;
};

/** Addresses and what is not a value of the project are put back elsewhere. */
const isField = (name: string): name is ProjectField => projectFieldNames.includes(name as ProjectField);

type Provenance = ProjectRow['provenance'];

/** Field by field: whoever wrote since keeps what they wrote. */
function undoneProvenance(now: Provenance, before: Provenance, after: Provenance): Provenance {
  const result = { ...now };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)]) as Set<ProjectField>) {
    if (!sameValue(now[field], after[field])) continue;
    if (before[field] === undefined) delete result[field];
    else result[field] = before[field];
  }
  return result;
}

/**
 * Takes the changes of a run, newest first, back from one row. A field is put back only where it still says what the run
 * wrote: pure, so that its cases can be read.
 */
export function toUndoneRow(row: ProjectRow, newestFirst: readonly FieldChange[]): UndoneRow {
  const fields = { ...row.fields } as Record<string, unknown>;
  const kept = new Set<ProjectField>();
  const moved = new Set<ProjectField>();
  let { provenance, sourceDate } = row;
  for (const { field, before, after } of newestFirst) {
    if (field === 'provenance') provenance = undoneProvenance(provenance, (before ?? {}) as Provenance, (after ?? {}) as Provenance);
    else if (field === 'sourceDate') sourceDate = sourceDate === after ? (before as string | null) : sourceDate;
    else if (!isField(field)) continue;
    else if (sameValue(fields[field], after)) {
      fields[field] = before ?? undefined;
      moved.add(field);
    } else kept.add(field);
  }
  const only = [...moved].filter((field) => !kept.has(field));
  for (const field of kept) fields[field] = row.fields[field];
  return { fields: fields as Partial<ProjectFields>, only, kept: [...kept], provenance, sourceDate };
}

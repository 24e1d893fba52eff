import type { CurationValue, FieldConflict, ProjectField } from '@carrefour/config';
import type { ProjectRows } from '../project-row/project-row';
import { sameField } from '../project-row/same-value';
import type { EntryWrite } from './write-entries';

/** Fields where the new file says something new, and a person has said something else: published, or in an unfinished draft. */
export function findConflicts(write: EntryWrite, rows: ProjectRows | undefined, curations: readonly CurationValue[]): FieldConflict[] {
  const { existing, item } = write;
  if (existing === null || rows === undefined) return [];
  const fields = new Set([...Object.keys(existing.values), ...Object.keys(item.values)]) as Set<ProjectField>;
  return [...fields].flatMap((field): FieldConflict[] => {
    const [last, incoming] = [existing.values[field], item.values[field]];
    if (sameField(field, last, incoming)) return [];
    const curation = curations.find((candidate) => candidate.field === field);
    const { draft, published } = rows;
    // Off the site, what a person wrote in the draft is told by its signature alone.
    const isDrafted = draft !== null && (published === null ? draft.provenance[field]?.by === 'person' : !sameField(field, draft.fields[field], published.fields[field]));
    if (curation === undefined && !isDrafted) return [];
    const now = isDrafted ? draft.fields[field] : curation?.value;
    return sameField(field, now, incoming) ? [] : [{ field, last: last ?? null, now: now ?? null, incoming: incoming ?? null }];
  });
}

import { sameValue } from '../project-row/same-value';
import type { Snapshot } from './snapshot';
import type { FieldChange } from './write-revisions';

/** Field by field, what differs between two moments of a document. */
export function compareSnapshots(before: Snapshot, after: Snapshot): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [locale, status] = key.split(':');
    const [old, current] = [before.get(key) ?? {}, after.get(key) ?? {}];
    return [...new Set([...Object.keys(old), ...Object.keys(current)])].filter((field) => !sameValue(old[field], current[field])).map(
      (field): FieldChange => ({
        field, status: status === '' ? null : (status as 'draft' | 'published'), locale: locale === '' ? null : locale,
        before: old[field] ?? null, after: current[field] ?? null,
      }),
    );
  });
}

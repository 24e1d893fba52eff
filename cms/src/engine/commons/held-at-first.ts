import type { FieldChange } from '../revision/write-revisions';
import { madePublic } from './made-public';

/** A line of the history of a project that a run made. */
export type ShownLine = { id: string; action: string; changes: readonly FieldChange[] };

/**
 * Of projects that runs made, those held back at first: the first that the history tells, in its order, is that somebody put them on
 * the site. Those of other runs were there from the start: what it tells first, if anything, is that they left. Pure.
 */
export function heldAtFirst(lines: readonly ShownLine[]): Set<string> {
  const first = new Map<string, boolean>();
  for (const { id, action, changes } of lines) if (!first.has(id) && (action === 'unpublish' || madePublic(changes))) first.set(id, action !== 'unpublish');
  return new Set([...first].flatMap(([id, isHeld]) => (isHeld ? [id] : [])));
}

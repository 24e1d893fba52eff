import type { WithdrawnProject } from '@carrefour/config';

/** Projects that are public no more, by why; `at`: ISO 8601. A merged one leads `to` the one that speaks for it, where anyone may read that one. */
export type Causes = {
  objections: readonly { id: string; at: string }[];
  deleted: readonly { id: string; at: string }[];
  merged: readonly { id: string; at: string; to: string | null }[];
  unpublished: readonly { id: string; at: string }[];
};

/** One line a project, the oldest first. An objection says more than all else, a deletion more than what came before it. Pure. */
export function toWithdrawnList({ objections, deleted, merged, unpublished }: Causes): WithdrawnProject[] {
  const told = new Map<string, WithdrawnProject>();
  const tell = (line: WithdrawnProject) => void (told.has(line.id) || told.set(line.id, line));
  for (const { id, at } of objections) tell({ id, at, reason: 'objection', to: null });
  for (const { id, at } of deleted) tell({ id, at, reason: 'deleted', to: null });
  for (const { id, at, to } of merged) tell({ id, at, reason: 'merged', to });
  for (const { id, at } of unpublished) tell({ id, at, reason: 'unpublished', to: null });
  return [...told.values()].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

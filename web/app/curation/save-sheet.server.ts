import type { OwnField, OwnFields } from '@carrefour/config';
import { territoryLabel } from '@carrefour/config/geo';
import { askSpace } from '../space/cms-space.server';
import { boxOf, toBoxSet, type Boxes } from './boxes';
import { finder } from './finder.server';
import { projectPath, readProject } from './load-project.server';
import type { OwnProject, Saved, SaveConflict, Stale } from './own-project';
import type { Problems } from './problem';
import { personalBoxes } from './personal-boxes';
import { readBoxes } from './read-boxes';
import { toBoxes } from './to-boxes';

export const SEEN = 'seen';

/** `saved`: what could be read is kept, `problems` are left to correct; `stale`: two people changed one field, nothing is written. */
export type SaveOutcome =
  | { kind: 'saved'; problems: Problems; saved: Saved }
  | { kind: 'stale'; problems: Problems; conflicts: SaveConflict[]; project: OwnProject; boxes: Boxes }
  | { kind: 'waiting' | 'gone' | 'refused' | 'down'; problems: Problems };

function readSeen(boxes: Boxes): Record<string, string> {
  try {
    return JSON.parse(boxOf(boxes, SEEN) || '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

const boxesOf = (boxes: Boxes, field: string): Boxes => Object.fromEntries(Object.entries(boxes).filter(([name]) => name === field || name.startsWith(`${field}.`)));

/** The form again after two people wrote at once: what others saved meanwhile, under what this one wrote. */
function merged(project: OwnProject, values: Partial<Record<OwnField, unknown>>, { changed, conflicts }: Stale, boxes: Boxes, problems: Problems): Boxes {
  const mine = [...changed, ...conflicts.map(({ field }) => field)];
  const fields = { ...project.now, ...Object.fromEntries(mine.map((field) => [field, values[field] ?? undefined])) } as OwnFields;
  const wrong = [...new Set(Object.keys(problems).map((name) => name.split('.')[0] ?? ''))];
  return Object.assign({}, toBoxes(fields, territoryLabel), ...wrong.map((field) => boxesOf(boxes, field))) as Boxes;
}

/** Keeps what a form of a sheet says in its draft: fields that are wrong wait, none of the others. */
export async function saveSheet(request: Request, id: string | undefined, pairs: Iterable<readonly [string, string]>): Promise<SaveOutcome> {
  const boxes = toBoxSet(pairs);
  const { values, problems } = readBoxes(boxes, finder, territoryLabel);
  const answer = await askSpace<Saved>(request, 'POST', projectPath(id, '/draft'), { values, seen: readSeen(boxes) });
  if (answer.kind === 'done') return { kind: 'saved', problems: { ...personalBoxes(boxes, answer.body.contacts), ...problems }, saved: answer.body };
  if (answer.kind !== 'stale') return { kind: answer.kind === 'flood' ? 'down' : answer.kind, problems };
  const stale = answer.body as Stale;
  if (stale.conflicts.length === 0) return { kind: 'waiting', problems };
  const project = await readProject(request, id);
  return { kind: 'stale', problems, conflicts: stale.conflicts, project, boxes: merged(project, values, stale, boxes, problems) };
}

import { projectEdits, type Edit } from './project-edits.js';
import { sharedEdits } from './shared-edits.js';
import type { Known, World } from './world.js';

export type EditsDone = { count: number; failures: string[]; milliseconds: number[]; kinds: Set<string> };

/**
 * Two people edit projects of their own while a third works on what they share. Answers every failure: an
 * edit must never fail because of the search engine, nor because others are writing.
 */
export async function runEdits(world: World, total: number): Promise<EditsDone> {
  const done: EditsDone = { count: 0, failures: [], milliseconds: [], kinds: new Set() };
  let started = 0;
  const work = async (edits: Readonly<Record<string, Edit>>) => {
    const mine: Known[] = [];
    while (started < total) {
      started += 1;
      const title = `essai-${world.random.seed}-${started}`;
      const kind = world.random.pick(Object.keys(edits));
      const begun = performance.now();
      try {
        await edits[kind]?.(world, mine, title);
      } catch (error) {
        done.failures.push(`${kind} (${title}): ${String(error)}`);
      }
      done.milliseconds.push(performance.now() - begun);
      done.kinds.add(kind);
      done.count += 1;
    }
  };
  await Promise.all([work(projectEdits), work(projectEdits), work(sharedEdits)]);
  return done;
}

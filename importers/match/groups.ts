import type { Target } from './comparable.js';

export const nameOfTarget = (target: Target): string => ('projectId' in target ? `project:${target.projectId}` : `key:${target.key}`);

/** Which records are one project so far. Two groups that become one keep every member. */
export class Groups {
  readonly #parents = new Map<string, string>();
  readonly #members = new Map<string, number[]>();

  rootOf(target: Target): string {
    let root = nameOfTarget(target);
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    return root;
  }

  add(target: Target, record: number): void {
    const root = this.rootOf(target);
    const members = this.#members.get(root);
    if (members === undefined) this.#members.set(root, [record]);
    else members.push(record);
  }

  /** Records of the project that a target is, or has become part of. */
  membersOf(target: Target): readonly number[] {
    return this.#members.get(this.rootOf(target)) ?? [];
  }

  unite(kept: Target, other: Target): void {
    const [root, child] = [this.rootOf(kept), this.rootOf(other)];
    if (root === child) return;
    this.#members.set(root, [...this.membersOf(kept), ...this.membersOf(other)]);
    this.#members.delete(child);
    this.#parents.set(child, root);
  }
}

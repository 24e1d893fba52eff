import { carriersDisagree } from './carriers-disagree.js';
import { areBranches } from './compare-names.js';
import type { Comparable } from './comparable.js';
import { judgePair, toSetting } from './judge-pair.js';
import { toParts } from './parts.js';

const ONE_COMMUNE = 80;

/**
 * Two entries that cannot be one project, whatever links each of them to a third: their carriers are named otherwise, or
 * their titles are those of two branches, and nothing surer says they are one after all (two editions of one festival).
 * Not being alike is no contradiction: a project may share no word with its twin.
 */
export function contradicts(a: Comparable, b: Comparable): boolean {
  const parts = toParts(a, b);
  if (carriersDisagree(parts)) return true;
  return areBranches(a.title, b.title, { near: (parts.place ?? 0) >= ONE_COMMUNE }) && judgePair(parts, toSetting(a, b)).band !== 'merged';
}

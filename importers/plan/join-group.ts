import type { Comparable, Target } from '../match/comparable.js';
import { contradicts } from '../match/contradicts.js';
import type { Match, MatchIndex } from '../match/match-index.js';

/** Large groups (a network's editions) are looked at in part: work stays bounded. */
const MOST_COMPARED = 20;

export type Joined = { readonly chosen: Target | null; readonly accepted: readonly Match[]; readonly doubted: readonly Match[] };

const noneContradicts = (left: readonly Comparable[], right: readonly Comparable[]): boolean => !left.some((a) => right.some((b) => contradicts(a, b)));

/**
 * Which projects an entry surely is one with. Groups chain: A and C become one through B, even when they are not alike,
 * unless one entry contradicts another (carriers named otherwise, two numbered branches): then the surest link is
 * followed and the other pair is asked. So groups stay coherent, and the order of entries does not matter.
 */
export function joinGroup(comparable: Comparable, sure: readonly Match[], index: MatchIndex): Joined {
  let group: readonly Comparable[] = [comparable];
  let chosen: Target | null = null;
  const accepted: Match[] = [];
  const doubted: Match[] = [];
  for (const match of sure) {
    const { target } = match.other;
    const isIn: boolean = chosen !== null && index.groups.rootOf(target) === index.groups.rootOf(chosen);
    const members = isIn ? [] : index.membersOf(target, MOST_COMPARED);
    if (isIn || noneContradicts(group, members)) {
      accepted.push(match);
      if (chosen !== null && !isIn) index.groups.unite(chosen, target);
      chosen ??= target;
      group = [...group, ...members].slice(0, MOST_COMPARED);
    } else doubted.push(match);
  }
  return { chosen, accepted, doubted };
}

import type { ImportItem } from '@carrefour/config';
import { itemToComparable, type Comparable, type Target } from '../match/comparable.js';
import type { Match, MatchIndex } from '../match/match-index.js';
import type { KnownEntry } from '../push/cms-client.js';

/** A pair a person will be asked about. `other` may still be an entry of this file, not yet pushed. */
export type AskedPair = { readonly other: Target; readonly score: number; readonly parts: Record<string, number>; readonly reason: string };
export type Assigned = { readonly item: ImportItem; readonly asked: readonly AskedPair[] };

const sameTarget = (a: Target, b: Target): boolean => JSON.stringify(a) === JSON.stringify(b);

function toAsked({ other, parts, verdict }: Match): AskedPair {
  const known = Object.entries(parts).filter((part): part is [string, number] => part[1] !== null);
  return { other: other.target, score: verdict.score, parts: Object.fromEntries(known), reason: verdict.reason };
}

/** One line per other project, the strongest: a project seen through several entries is asked once. */
function toAskedPairs(matches: readonly Match[], chosen: Target | null): AskedPair[] {
  const others = matches.filter(({ other }) => chosen === null || !sameTarget(other.target, chosen));
  const pairs = new Map<string, AskedPair>();
  for (const match of others) {
    const key = JSON.stringify(match.other.target);
    if (!pairs.has(key)) pairs.set(key, toAsked(match));
  }
  return [...pairs.values()];
}

function remember(index: MatchIndex, comparable: Comparable, chosen: Target | null): void {
  index.add(chosen === null ? comparable : { ...comparable, target: chosen });
}

/**
 * Says which project an entry belongs to: the one it already has; else the one it surely is, in the
 * CMS or earlier in this file; else none yet. Doubtful twins are for a person to settle.
 */
export function assignProject(item: ImportItem, known: KnownEntry | undefined, index: MatchIndex, inventory: string): Assigned {
  if (known !== undefined && known.projectId !== null) return { item: { ...item, projectId: known.projectId }, asked: [] };
  const comparable = itemToComparable(item, inventory);
  const matches = index.find(comparable);
  const sure = matches.find(({ verdict }) => verdict.band === 'merged');
  const chosen = sure?.other.target ?? null;
  remember(index, comparable, chosen);
  const projectId = chosen !== null && 'projectId' in chosen ? chosen.projectId : null;
  const sameAs = chosen !== null && 'key' in chosen ? chosen.key : null;
  return { item: { ...item, projectId, sameAs }, asked: toAskedPairs(matches, chosen) };
}

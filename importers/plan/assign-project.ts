import type { ImportItem } from '@carrefour/config';
import { itemToComparable, type Target } from '../match/comparable.js';
import { MERGED_FROM } from '../match/judge-pair.js';
import type { Match, MatchIndex } from '../match/match-index.js';
import type { KnownEntry } from '../push/cms-client.js';
import { joinGroup } from './join-group.js';

/** A pair a person will be asked about. `other` may still be an entry of this file, not yet pushed. */
export type AskedPair = { readonly other: Target; readonly score: number; readonly parts: Record<string, number>; readonly reason: string };
export type Assigned = { readonly item: ImportItem; readonly asked: readonly AskedPair[] };

const toKnownParts = (parts: Match['parts']): Record<string, number> =>
  Object.fromEntries(Object.entries(parts).filter((part): part is [string, number] => part[1] !== null));

/** A sure pair that another entry contradicts is asked like any doubt, as the strongest of them. */
const toAsked = ({ other, parts, verdict }: Match): AskedPair => ({
  other: other.target, score: Math.min(verdict.score, MERGED_FROM - 1), parts: toKnownParts(parts), reason: verdict.reason,
});

/** One pair per other project, the strongest: a project seen through several entries is asked once. */
function toAskedPairs(doubts: readonly Match[], chosen: Target | null, index: MatchIndex): AskedPair[] {
  const own = chosen === null ? null : index.groups.rootOf(chosen);
  const pairs = new Map<string, AskedPair>();
  for (const match of doubts) {
    const root = index.groups.rootOf(match.other.target);
    if (root !== own && !pairs.has(root)) pairs.set(root, toAsked(match));
  }
  return [...pairs.values()];
}

/** Sure pairs are kept entry by entry, with their parts: people see why, and may undo it. */
const toMatches = (accepted: readonly Match[]): ImportItem['matches'] =>
  accepted.flatMap(({ other, parts, verdict }) => (other.entry === null ? [] : [{ entry: other.entry, score: verdict.score, parts: toKnownParts(parts) }]));

/**
 * Says which project an entry belongs to: the one it already has; else the one it surely is, in the
 * CMS or earlier in this file; else none yet. Doubtful twins are for a person to settle.
 */
export function assignProject(item: ImportItem, known: KnownEntry | undefined, index: MatchIndex, inventory: string): Assigned {
  if (known !== undefined && known.projectId !== null) return { item: { ...item, projectId: known.projectId }, asked: [] };
  const comparable = itemToComparable(item, inventory);
  const matches = index.find(comparable);
  const { chosen, accepted, doubted } = joinGroup(comparable, matches.filter(({ verdict }) => verdict.band === 'merged'), index);
  const target = chosen ?? comparable.target;
  index.add({ ...comparable, target });
  const asked = toAskedPairs([...doubted, ...matches.filter(({ verdict }) => verdict.band === 'asked')], target, index);
  const projectId = 'projectId' in target ? target.projectId : null;
  const sameAs = chosen !== null && 'key' in chosen ? chosen.key : null;
  return { item: { ...item, projectId, sameAs, matches: toMatches(accepted) }, asked };
}

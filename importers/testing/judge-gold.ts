import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { sharedData } from './shared-inventories.js';

/** A line of `duplicates -- entries`. */
export type EntryLine = { readonly inventory: string; readonly row: string; readonly key: string; readonly projectId: string };
/** A line of `duplicates -- candidates`. */
export type CandidateLine = { readonly entryA: string; readonly entryB: string; readonly band: string };
export type GoldPair = Record<'pair_id' | 'inventory_a' | 'key_a' | 'title_a' | 'inventory_b' | 'key_b' | 'title_b' | 'label', string>;

export type Judged = GoldPair & { readonly found: 'merged' | 'asked' | 'apart' | 'missing' };
export type GoldFigures = { readonly precision: number; readonly recall: number; readonly asked: number; readonly judged: readonly Judged[] };

/** The labelled pairs name these inventories' entries by row; the others by key. */
const NAMED_BY_ROW: readonly string[] = ['ffe-v3', 'alternatiba-pwa'];

export async function readGold(): Promise<GoldPair[]> {
  return parse<GoldPair>(await readFile(join(sharedData, 'gold', 'dedup-dev.csv')), { columns: true, bom: true });
}

const pairOf = (a: string, b: string): string => [a, b].sort().join('\n');
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/**
 * Recomputes from the two files that people get: `precision` of what was merged by itself, `recall` of what was merged or
 * asked among the pairs that are the same, and the share of different pairs `asked`, each from 0 to 1. Unsure pairs do not count.
 */
export function judgeGold(gold: readonly GoldPair[], entries: readonly EntryLine[], candidates: readonly CandidateLine[]): GoldFigures {
  const named = new Map(entries.map((entry) => [`${entry.inventory}:${NAMED_BY_ROW.includes(entry.inventory) ? entry.row : entry.key}`, entry]));
  const asked = new Set(candidates.filter(({ band }) => band === 'asked').map(({ entryA, entryB }) => pairOf(entryA, entryB)));
  const nameOf = ({ inventory, key }: EntryLine): string => `${inventory}:${key}`;
  const judged = gold.map((pair): Judged => {
    const [a, b] = [named.get(`${pair.inventory_a}:${pair.key_a}`), named.get(`${pair.inventory_b}:${pair.key_b}`)];
    if (a === undefined || b === undefined) return { ...pair, found: 'missing' };
    if (a.projectId !== '' && a.projectId === b.projectId) return { ...pair, found: 'merged' };
    return { ...pair, found: asked.has(pairOf(nameOf(a), nameOf(b))) ? 'asked' : 'apart' };
  });
  const count = (label: string, ...found: Judged['found'][]) => judged.filter((pair) => pair.label === label && (found.length === 0 || found.includes(pair.found))).length;
  return {
    precision: share(count('same', 'merged'), count('same', 'merged') + count('different', 'merged')),
    recall: share(count('same', 'merged', 'asked'), count('same')),
    asked: share(count('different', 'asked'), count('different')),
    judged,
  };
}

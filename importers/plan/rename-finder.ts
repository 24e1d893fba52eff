import type { EntryValues, ImportItem } from '@carrefour/config';
import { itemToComparable } from '../match/comparable.js';
import { MatchIndex, type Match } from '../match/match-index.js';

/** An entry the file no longer names, with what it last said. */
export type FormerEntry = { readonly key: string; readonly projectId: string | null; readonly sourceUrl: string | null; readonly values: EntryValues };
type Candidate = { readonly key: string; readonly former: FormerEntry; readonly score: number; readonly isSure: boolean; readonly reason: string };
export type AskedRenaming = { readonly key: string; readonly former: string; readonly reason: string };
/** `renamed`: new key → the entry it continues; `asked`: pairs that a person will be asked about, as likely duplicates. */
export type Renaming = { readonly renamed: ReadonlyMap<string, FormerEntry>; readonly asked: readonly AskedRenaming[] };

const SAME_LINK = 99;

/** A finer order among pairs that share a reason: how alike they are in all that can be compared. */
const closeness = ({ verdict, parts }: Match): number => verdict.score + ((parts.title + (parts.carrier ?? 0) + (parts.text ?? 0)) / 1000);

const SAME_TITLE = 97;
const SAME_COMMUNE = 80;
const SAME_CARRIER = 90;

/** Within one list, where one row left as another came, the same title in the same commune is enough: elsewhere it would be asked about. */
const isSureWithin = ({ verdict, parts }: Match): boolean =>
  verdict.band === 'merged' || (parts.title >= SAME_TITLE && (parts.place ?? 0) >= SAME_COMMUNE && (parts.carrier ?? SAME_CARRIER) >= SAME_CARRIER);

const countBy = (values: readonly (string | null)[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/**
 * Tells rows that changed their key from rows that vanished and rows that appeared: both sides are compared by carrier,
 * place, link and text before anything is called gone. Give it every new row, then `settle`.
 */
export class RenameFinder {
  readonly #index = new MatchIndex();
  readonly #former: ReadonlyMap<string, FormerEntry>;
  readonly #formerLinks: ReadonlyMap<string, number>;
  readonly #freshLinks = new Map<string, number>();
  readonly #candidates: Candidate[] = [];

  constructor(former: readonly FormerEntry[], private readonly inventory: string) {
    this.#former = new Map(former.map((entry) => [entry.key, entry]));
    this.#formerLinks = countBy(former.map(({ sourceUrl }) => sourceUrl));
    for (const { key, values } of former) this.#index.add(itemToComparable({ key, values } as ImportItem, inventory));
  }

  consider(item: Pick<ImportItem, 'key' | 'values' | 'sourceUrl'>): void {
    const { key, sourceUrl } = item;
    if (sourceUrl !== null) this.#freshLinks.set(sourceUrl, (this.#freshLinks.get(sourceUrl) ?? 0) + 1);
    if (sourceUrl !== null && this.#formerLinks.get(sourceUrl) === 1) {
      const former = [...this.#former.values()].find((entry) => entry.sourceUrl === sourceUrl);
      if (former !== undefined) this.#candidates.push({ key, former, score: SAME_LINK, isSure: true, reason: 'même lien' });
    }
    for (const match of this.#index.find(itemToComparable(item as ImportItem, this.inventory))) {
      const former = 'key' in match.other.target ? this.#former.get(match.other.target.key) : undefined;
      if (former === undefined) continue;
      this.#candidates.push({ key, former, score: closeness(match), isSure: isSureWithin(match), reason: match.verdict.reason });
    }
  }

  /** Links the surest pairs first, each side once; two that cannot be told apart are asked about instead. */
  settle(): Renaming {
    const open = this.#candidates.filter(({ reason, former }) => reason !== 'même lien' || this.#freshLinks.get(former.sourceUrl ?? '') === 1)
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
    const renamed = new Map<string, FormerEntry>();
    const taken = new Set<string>();
    const isFree = ({ key, former }: Candidate) => !renamed.has(key) && !taken.has(former.key);
    const rivals = (one: Candidate) => open.filter((other) => other !== one && other.score === one.score && isFree(other)
      && (other.key === one.key) !== (other.former.key === one.former.key));
    for (const candidate of open) {
      if (!candidate.isSure || !isFree(candidate) || rivals(candidate).length > 0) continue;
      renamed.set(candidate.key, candidate.former);
      taken.add(candidate.former.key);
    }
    const left = new Map(open.filter(isFree).map((candidate) => [`${candidate.key}\n${candidate.former.key}`, candidate]));
    return { renamed, asked: [...left.values()].map(({ key, former, reason }) => ({ key, former: former.key, reason })) };
  }
}

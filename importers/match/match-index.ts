import { blockingKeys, carrierKey, lookupKeys } from './blocking-keys.js';
import type { Comparable, Target } from './comparable.js';
import { Groups } from './groups.js';
import { judgePair, toSetting, type Setting, type Verdict } from './judge-pair.js';
import { toParts, type Parts } from './parts.js';
import { Postings } from './postings.js';
import { RecordStore } from './record-store.js';

export type Match = { readonly other: Comparable; readonly parts: Parts; readonly verdict: Verdict };

/** A key that more records share than this tells nothing (a fair's address, the word "association"). */
const MOST_SHARED = 60;
/** Sites shared by more projects than this are those of a network or an event. */
const MOST_SAME_SITE = 4;
const MOST_COMPARED = 12;
/** Below this, two records share but one ordinary word: not worth reading further. */
const LEAST_WEIGHT = 0.03;

const shareLimit = (key: string): number => (key.startsWith('site:') || key.startsWith('spot:') ? MOST_SHARED / 2 : MOST_SHARED);
const byName = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : 1);

/** Records seen so far, found again by what they share. Work and memory per record stay bounded: near linear over a file. */
export class MatchIndex {
  readonly #records = new RecordStore();
  readonly #postings = new Postings();
  readonly groups = new Groups();

  add(comparable: Comparable): void {
    const record = this.#records.add(comparable);
    for (const key of blockingKeys(comparable)) this.#postings.add(key, record, shareLimit(key));
    this.groups.add(comparable.target, record);
  }

  /** The records of the project a target is part of, at most `most` of them. */
  membersOf(target: Target, most: number): Comparable[] {
    return this.groups.membersOf(target).slice(0, most).map((record) => this.#records.get(record));
  }

  /** The records worth comparing, those that share the rarest keys first. */
  #candidates(comparable: Comparable): Comparable[] {
    const weights = new Map<number, number>();
    for (const key of lookupKeys(comparable)) {
      const count = this.#postings.count(key);
      if (count === 0 || count > shareLimit(key)) continue;
      for (const record of this.#postings.list(key)) weights.set(record, (weights.get(record) ?? 0) + 1 / (1 + count));
    }
    return [...weights].filter(([, weight]) => weight >= LEAST_WEIGHT).sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_COMPARED).map(([record]) => this.#records.get(record));
  }

  /** Whether more than `most` projects bear a key. */
  #isShared(key: string, most: number): boolean {
    if (this.#postings.count(key) <= most) return false;
    return new Set(this.#postings.list(key).map((record) => this.groups.rootOf(this.#records.get(record).target))).size > most;
  }

  /** A carrier of one project each with two partners is a sign; one of several projects is none. */
  #settingOf(comparable: Comparable, other: Comparable): Setting {
    const setting = toSetting(comparable, other);
    return { ...setting, oneOfMany: setting.oneOfMany || (other.carrier !== '' && this.#isShared(carrierKey(other.carrier), 1)) };
  }

  /** A record without the sites that a whole network shares: they say nothing of one project. */
  #telling(comparable: Comparable): Comparable {
    const hosts = comparable.hosts.filter((host) => !this.#isShared(`site:${host}`, MOST_SAME_SITE));
    return hosts.length === comparable.hosts.length ? comparable : { ...comparable, hosts };
  }

  /** The records that may be the same project, most likely first; those left apart are not given. */
  find(comparable: Comparable): Match[] {
    const telling = this.#telling(comparable);
    return this.#candidates(comparable)
      .map((other) => ({ other, parts: toParts(telling, other) }))
      .map(({ other, parts }) => ({ other, parts, verdict: judgePair(parts, this.#settingOf(comparable, other)) }))
      .filter(({ verdict }) => verdict.band !== 'apart')
      .sort((a, b) => b.verdict.score - a.verdict.score || b.parts.title - a.parts.title || byName(a.other.entry, b.other.entry));
  }
}

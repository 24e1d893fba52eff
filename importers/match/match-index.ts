import { blockingKeys, lookupKeys } from './blocking-keys.js';
import type { Comparable } from './comparable.js';
import { judgePair, type Verdict } from './judge-pair.js';
import { toParts, type Parts } from './parts.js';

export type Match = { readonly other: Comparable; readonly parts: Parts; readonly verdict: Verdict };

/** A key that more records share than this tells nothing (a fair's address, the word "association"). */
const MOST_SHARED = 60;
/** Sites and spots shared by more entries of one file than this are those of a network or an event. */
const MOST_SAME_PLACE = 4;
const MOST_COMPARED = 10;
/** Below this, two records share but one ordinary word: not worth reading further. */
const LEAST_WEIGHT = 0.03;

const shareLimit = (key: string): number => (key.startsWith('site:') || key.startsWith('spot:') ? MOST_SHARED / 2 : MOST_SHARED);

/** Records seen so far, found again by what they share. Work per record stays bounded: near linear over a file. */
export class MatchIndex {
  readonly #byKey = new Map<string, Comparable[]>();

  add(comparable: Comparable): void {
    for (const key of blockingKeys(comparable)) {
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, [comparable]);
      else if (known.length <= shareLimit(key)) known.push(comparable);
    }
  }

  /** The records worth comparing, those that share the rarest keys first. */
  #candidates(comparable: Comparable): Comparable[] {
    const weights = new Map<Comparable, number>();
    for (const key of lookupKeys(comparable)) {
      const known = this.#byKey.get(key) ?? [];
      if (known.length > shareLimit(key)) continue;
      const weight = 1 / (1 + known.length);
      for (const other of known) weights.set(other, (weights.get(other) ?? 0) + weight);
    }
    return [...weights].filter(([, weight]) => weight >= LEAST_WEIGHT).sort(([, a], [, b]) => b - a).slice(0, MOST_COMPARED).map(([other]) => other);
  }

  /** A record without the sites that a whole network shares: they say nothing of one project. */
  #telling(comparable: Comparable): Comparable {
    const hosts = comparable.hosts.filter((host) => (this.#byKey.get(`site:${host}`)?.length ?? 0) <= MOST_SAME_PLACE);
    return hosts.length === comparable.hosts.length ? comparable : { ...comparable, hosts };
  }

  /** The records that may be the same project, most likely first; those left apart are not given. */
  find(comparable: Comparable): Match[] {
    const telling = this.#telling(comparable);
    return this.#candidates(comparable)
      .map((other) => ({ other, parts: toParts(telling, other) }))
      .map(({ other, parts }) => ({ other, parts, verdict: judgePair(parts) }))
      .filter(({ verdict }) => verdict.band !== 'apart')
      .sort((a, b) => b.verdict.score - a.verdict.score || b.parts.title - a.parts.title);
  }
}

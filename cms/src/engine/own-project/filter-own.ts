import { foldText } from '../fallback/fold-text';
import { isStale } from '../freshness/is-stale';
import type { ListAsked } from './list-asked';
import type { OwnState } from './own-state';

/** One of a partner's projects, as far as its list filters and sorts it. Dates are ISO texts. */
export type ListedOwn = {
  id: string; slug: string | null; title: string; text: string; state: OwnState; isPublished: boolean; endYear: number | null; score: number; confirmed: string | null; changedAt: string;
  arrivedOn: string; conflicts: number; isShared: boolean; distance: number | null;
};

const YEAR_MS = 365 * 86_400_000;

export function freshnessOf(confirmed: string | null, now: Date): 'year' | 'twoYears' | 'older' {
  const age = confirmed === null ? Infinity : now.getTime() - new Date(confirmed).getTime();
  return age <= YEAR_MS ? 'year' : age <= 2 * YEAR_MS ? 'twoYears' : 'older';
}

const isAsFresh = (one: ListedOwn, asked: NonNullable<ListAsked['freshness']>, now: Date): boolean => (asked === 'stale' ? isStale(one, now) : freshnessOf(one.confirmed, now) === asked);

export const qualityBand = (score: number): 'low' | 'middle' | 'high' => (score < 50 ? 'low' : score < 80 ? 'middle' : 'high');

/** What is withdrawn or objected to is written on no more: nothing of it is to be filled in. */
const isAsGood = ({ score, state }: ListedOwn, asked: NonNullable<ListAsked['quality']>): boolean => (asked === 'toFill' ? qualityBand(score) === 'low' && state !== 'withdrawn' : qualityBand(score) === asked);

const alphabet = new Intl.Collator('fr');
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const orders: Readonly<Record<ListAsked['sort'], (a: ListedOwn, b: ListedOwn) => number>> = {
  recent: (a, b) => byText(b.changedAt, a.changedAt),
  arrivee: (a, b) => byText(b.arrivedOn, a.arrivedOn),
  titre: (a, b) => alphabet.compare(a.title, b.title),
  distance: (a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity),
  qualite: (a, b) => a.score - b.score,
  fraicheur: (a, b) => byText(a.confirmed ?? '', b.confirmed ?? ''),
};

/** The projects asked for, in order; ties by id, so that pages never repeat one. Every word asked must be there. Pure. */
export function filterOwn<One extends ListedOwn>(all: readonly One[], asked: ListAsked, now: Date): One[] {
  const { q, ids } = asked.search;
  const words = foldText(q).split(' ').filter(Boolean);
  const wanted = (one: One) =>
    words.every((word) => one.text.includes(word)) &&
    (ids.length === 0 || ids.includes(one.id) || (one.slug !== null && ids.includes(one.slug))) &&
    (asked.state === null || one.state === asked.state) &&
    (asked.quality === null || isAsGood(one, asked.quality)) &&
    (asked.freshness === null || isAsFresh(one, asked.freshness, now)) &&
    (asked.conflict === null || one.conflicts > 0) &&
    (asked.shared === null || one.isShared === (asked.shared === 'shared'));
  return all.filter(wanted).sort((a, b) => orders[asked.sort](a, b) || (a.id < b.id ? -1 : 1));
}

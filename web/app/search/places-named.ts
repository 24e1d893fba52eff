import { regions, suggestCommunes } from '@carrefour/config/geo';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { partsOfRegions } from '../territories/regions-and-parts';
import { matchLabel, NEXT_WORD, wordsOf } from '../suggest/match-label';
import type { PlaceSuggestion } from './place-suggestion';

type Territory = { kind: 'region' | 'department'; code: string; label: string; labelEn: string };

/** Overseas, a region and its only department share a name and its projects: proposed once. */
const territories: readonly Territory[] = [
  ...regions.map((region) => ({ ...region, kind: 'region' as const })),
  ...partsOfRegions.map(({ code, label }) => ({ kind: 'department' as const, code, label, labelEn: label })),
];

/** How well a territory answers, best lowest: its number, the beginning of its name, then whole words inside it; null otherwise. */
function rankOf(typed: string, { kind, code, label, labelEn }: Territory): number | null {
  if (kind === 'department' && code.toLowerCase() === typed.trim().toLowerCase()) return 0;
  const ranks = [label, labelEn].flatMap((name) => matchLabel(typed, name) ?? []);
  const rank = Math.min(...ranks);
  if (rank < NEXT_WORD) return rank;
  const words = new Set([label, labelEn].flatMap(wordsOf));
  return ranks.length > 0 && wordsOf(typed).every((word) => words.has(word)) ? rank : null;
}

/**
 * Places named as typed, in this order: regions and departments whose name begins so (half of the list at most, where there are
 * towns), the town of this very name, territories that hold the word, other towns. A territory has no position: it is a filter.
 */
export function placesNamed(typed: string, locale: Locale, limit: number): PlaceSuggestion[] {
  const { kinds } = textsOf(locale).territories;
  const found = territories
    .flatMap((territory) => ({ territory, rank: rankOf(typed, territory) }))
    .filter((item): item is { territory: Territory; rank: number } => item.rank !== null)
    .sort((a, b) => a.rank - b.rank);
  const toPlace = ({ territory: { kind, code, label, labelEn } }: (typeof found)[number]): PlaceSuggestion => ({
    label: locale === 'en' ? labelEn : label, detail: kinds[kind](code), territory: `${kind === 'region' ? 'reg' : 'dep'}-${code}`, position: null,
  });
  const towns = suggestCommunes(typed, limit + 20).flatMap(({ kind, label, detail, territory, position }): PlaceSuggestion[] =>
    kind === 'commune' && position !== null ? [{ label, detail, territory, position: { lat: position.lat, lng: position.lng } }] : [],
  );
  const begun = found.filter(({ rank }) => rank < NEXT_WORD).map(toPlace);
  const [exact, others] = [towns.filter(({ label }) => isNamed(label, typed)), towns.filter(({ label }) => !isNamed(label, typed))];
  const holding = found.filter(({ rank }) => rank >= NEXT_WORD).map(toPlace);
  const room = Math.max(Math.ceil(limit / 2), limit - towns.length);
  const first = begun.slice(0, room);
  return [...first, ...exact, ...holding.slice(0, room - first.length), ...others].slice(0, limit);
}

/** Whether a place bears this very name, blind to case, accents and hyphens. */
export const isNamed = (label: string, typed: string): boolean => wordsOf(label).join(' ') === wordsOf(typed).join(' ');

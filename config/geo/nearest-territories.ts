import { distanceInMetres } from '../consolidate/distance.js';
import type { Commune } from './commune.js';
import { communeIndex } from './commune-index.js';
import { communesOfDepartment, communesOfEpci, neighboursOf } from './territories.js';

/** Communes touch some six others: their nearest ones, farther apart in the mountains, are never beyond this. */
const TOUCHING = 6;
const FARTHEST_METRES = 25_000;
const MOST = 10;

const around = (departments: Iterable<string>): Commune[] => {
  const all = new Set<string>();
  for (const code of departments) for (const one of [code, ...neighboursOf(code)]) all.add(one);
  return [...all].flatMap(communesOfDepartment);
};

function nearest({ position, code }: Commune, candidates: readonly Commune[], most: number): Commune[] {
  // A quarter of a degree of latitude is 28 km: most candidates are ruled out without measuring.
  const near = candidates.filter((other) => other.code !== code && Math.abs(other.position.lat - position.lat) < 0.25 && Math.abs(other.position.lng - position.lng) < 0.4);
  return near.map((commune) => ({ commune, distance: distanceInMetres(position, commune.position) }))
    .filter(({ distance }) => distance <= FARTHEST_METRES).sort((a, b) => a.distance - b.distance).slice(0, most).map(({ commune }) => commune);
}

const known = new Map<string, readonly string[]>();

/** The groups of communes beside one (their SIREN), those with most communes side by side first. Told by the middles of communes: no borders are known here. */
export function epciBeside(siren: string): readonly string[] {
  const held = known.get(siren);
  if (held !== undefined) return held;
  const own = communesOfEpci(siren);
  const candidates = around(new Set(own.map(({ department }) => department)));
  const links = new Map<string, number>();
  for (const commune of own)
    for (const { epci } of nearest(commune, candidates, TOUCHING)) if (epci !== null && epci !== siren) links.set(epci, (links.get(epci) ?? 0) + 1);
  const beside = [...links].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, MOST).map(([code]) => code);
  known.set(siren, beside);
  return beside;
}

/** The communes nearest to one (their codes), at most 25 km away. */
export function communesBeside(code: string): readonly string[] {
  const commune = communeIndex().byCode.get(code);
  return commune === undefined ? [] : nearest(commune, around([commune.department]), 8).map((other) => other.code);
}

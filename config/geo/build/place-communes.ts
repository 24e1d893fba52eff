import { toCommuneKey } from '../commune-key.js';
import { distanceInMetres } from '../../consolidate/distance.js';
import type { PositionLevel } from '../commune.js';
import type { Position } from '../position.js';
import { communePoints } from './hand-points.js';
import { middleOf } from './middle-of.js';
import type { OfficialCommune } from './official-code.js';
import type { PopulatedPlace } from './read-populated-places.js';

export type PlacedCommune = { commune: OfficialCommune; position: Position; level: PositionLevel };

/** Farther than this from the other communes of its postcode, a point of GeoNames is taken for a mistake. */
const TOO_FAR_IN_METRES = 45_000;

/** Gives each commune a point: its own, else the middle of its postcode, its intercommunality or its department. */
export function placeCommunes(
  communes: OfficialCommune[],
  epciOf: Map<string, string>,
  places: PopulatedPlace[],
): PlacedCommune[] {
  const own = ownPoints(communes, places);
  const groups: [PositionLevel, (commune: OfficialCommune) => string[]][] = [
    ['postcode', (commune) => commune.codesPostaux ?? []],
    ['epci', (commune) => [epciOf.get(commune.code) ?? ''].filter(Boolean)],
    ['department', (commune) => [commune.departement]],
  ];
  const middles = groups.map(([level, keysOf]) => ({ level, keysOf, points: pointsByGroup(communes, own, keysOf) }));
  return communes.map((commune) => {
    const point = own.get(commune.code);
    if (point !== undefined) return { commune, position: point, level: 'commune' };
    for (const { level, keysOf, points } of middles) {
      const shared = keysOf(commune).flatMap((key) => points.get(key) ?? []);
      if (shared.length > 0) return { commune, position: middleOf(shared), level };
    }
    throw new Error(`No point for ${commune.code} ${commune.nom}: add one to hand-points.ts.`);
  });
}

function ownPoints(communes: OfficialCommune[], places: PopulatedPlace[]): Map<string, Position> {
  const byInsee = groupBy(places, (place) => place.insee);
  const byName = groupBy(places, (place) => `${place.department} ${toCommuneKey(place.name)}`);
  const points = new Map<string, Position>();
  for (const commune of communes) {
    const name = toCommuneKey(commune.nom);
    const candidates = byInsee.get(commune.code) ?? byName.get(`${commune.departement} ${name}`) ?? [];
    const best = candidates.find((place) => toCommuneKey(place.name) === name) ?? mostPopulated(candidates);
    const point = communePoints[commune.code] ?? best?.position;
    if (point !== undefined) points.set(commune.code, point);
  }
  return withoutMistakes(communes, points);
}

function withoutMistakes(communes: OfficialCommune[], points: Map<string, Position>): Map<string, Position> {
  const byDepartment = pointsByGroup(communes, points, (commune) => [commune.departement]);
  const byPostcode = pointsByGroup(communes, points, (commune) => commune.codesPostaux ?? []);
  return new Map(
    communes.flatMap((commune): [string, Position][] => {
      const point = points.get(commune.code);
      if (point === undefined) return [];
      const around = (commune.codesPostaux ?? []).flatMap((code) => byPostcode.get(code) ?? []);
      const others = [around, byDepartment.get(commune.departement) ?? []]
        .map((group) => group.filter((other) => other !== point))
        .find((group) => group.length > 0);
      const isOverseas = commune.departement > '970';
      const isRight =
        isOverseas || others === undefined || others.some((other) => distanceInMetres(point, other) < TOO_FAR_IN_METRES);
      return isRight ? [[commune.code, point]] : [];
    }),
  );
}

function pointsByGroup(
  communes: OfficialCommune[],
  points: Map<string, Position>,
  keysOf: (commune: OfficialCommune) => string[],
): Map<string, Position[]> {
  const groups = new Map<string, Position[]>();
  for (const commune of communes) {
    const point = points.get(commune.code);
    if (point === undefined) continue;
    for (const key of keysOf(commune)) groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return groups;
}

function groupBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const mostPopulated = (places: PopulatedPlace[]): PopulatedPlace | undefined =>
  places.reduce<PopulatedPlace | undefined>((best, place) => (best === undefined || place.population > best.population ? place : best), undefined);

import { toCommuneKey } from '../commune-key.js';
import type { Position } from '../position.js';
import { arrondissementPoints } from './hand-points.js';
import type { OfficialCode, OfficialCommune } from './official-code.js';
import type { PlacedCommune } from './place-communes.js';
import type { PopulatedPlace } from './read-populated-places.js';

const levelLetters = { commune: 'c', postcode: 'p', epci: 'e', department: 'd' } as const;

export const toPoint = ({ lat, lng }: Position): string[] => [lat.toFixed(4), lng.toFixed(4)].map((text) => String(Number(text)));

export const toTable = (columns: string[], rows: string[][]): string =>
  [columns, ...rows].map((cells) => cells.join(';')).join('\n') + '\n';

export function toCommunesTable(placed: PlacedCommune[], epciOf: Map<string, string>): string {
  const rows = placed.map(({ commune, position, level }) => [
    commune.code,
    commune.nom,
    epciOf.get(commune.code) ?? '',
    (commune.codesPostaux ?? []).join(' '),
    String(commune.population ?? ''),
    ...toPoint(position),
    levelLetters[level],
  ]);
  return toTable(['code', 'name', 'epci', 'postcodes', 'population', 'lat', 'lng', 'level'], rows);
}

/** Delegated and associated communes, with the commune they are part of and their own point where GeoNames has one. */
export function toOldCommunesTable(code: OfficialCode, places: PopulatedPlace[]): string {
  const points = new Map(places.map((place) => [`${place.insee} ${toCommuneKey(place.name)}`, place.position]));
  const rows = code.communes.filter(isOld).map((old) => {
    const point = points.get(`${old.chefLieu ?? ''} ${toCommuneKey(old.nom)}`);
    return [old.code, old.nom, old.chefLieu ?? '', ...(point === undefined ? ['', ''] : toPoint(point))];
  });
  return toTable(['code', 'name', 'commune', 'lat', 'lng'], rows);
}

const isOld = ({ type }: OfficialCommune): boolean => type === 'commune-deleguee' || type === 'commune-associee';

export function toArrondissementsTable(code: OfficialCode, places: PopulatedPlace[]): string {
  const rows = code.communes
    .filter(({ type }) => type === 'arrondissement-municipal')
    .map((item) => {
      const number = Number(item.code.slice(-2)) - (item.commune === '69123' ? 80 : 0);
      const point = arrondissementPoint(item.commune ?? '', number, places);
      return [item.code, item.nom, item.commune ?? '', item.codesPostaux?.[0] ?? '', ...toPoint(point)];
    });
  return toTable(['code', 'name', 'commune', 'postcode', 'lat', 'lng'], rows);
}

function arrondissementPoint(city: string, number: number, places: PopulatedPlace[]): Position {
  const byHand = arrondissementPoints[city]?.[number - 1];
  if (byHand !== undefined) return { lat: byHand[0], lng: byHand[1] };
  const name = `Marseille ${String(number).padStart(2, '0')}`;
  const place = places.find((candidate) => candidate.insee === city && candidate.name === name);
  if (place === undefined) throw new Error(`No point for ${name}: add one to hand-points.ts.`);
  return place.position;
}

/** Second points of communes which have several villages or quarters: they make "the nearest commune" right more often. */
export function toQuartersTable(placed: PlacedCommune[], places: PopulatedPlace[]): string {
  const main = new Map(placed.map(({ commune, position }) => [commune.code, position]));
  const rows = places
    .filter(({ insee, position }) => main.has(insee) && main.get(insee) !== position)
    .map(({ insee, position }) => [insee, ...toPoint(position)])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  return toTable(['commune', 'lat', 'lng'], rows);
}

export function toEpciTable(code: OfficialCode): string {
  const rows = code.epci.map((epci) => [epci.code, epci.nom.replace(/^(CC|CA|CU) /, ''), epci.type]);
  return toTable(['siren', 'name', 'type'], rows);
}

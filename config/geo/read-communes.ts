import { departments } from '../territory/departments.js';
import type { Arrondissement, Commune, Epci, EpciType, PositionLevel } from './commune.js';
import { epciName } from './epci-name.js';
import { once } from './once.js';
import type { Position } from './position.js';
import { readTable } from './read-table.js';

const levels: Record<string, PositionLevel> = { c: 'commune', p: 'postcode', e: 'epci', d: 'department' };

const regionOf = new Map(departments.map(({ code, region }) => [code, region]));

/** `69123` → `69`, `97411` → `974`: the department is the beginning of the INSEE code. */
export const departmentOfInsee = (code: string): string =>
  code.slice(0, code.startsWith('97') || code.startsWith('98') ? 3 : 2);

const toPosition = (lat: string, lng: string): Position => ({ lat: Number(lat), lng: Number(lng) });

/** The 34 969 communes, in the order of their codes. */
export const readCommunes: () => readonly Commune[] = once(() =>
  readTable('communes.csv', (cell) => {
    const department = departmentOfInsee(cell(0));
    return {
      code: cell(0),
      name: cell(1),
      department,
      region: regionOf.get(department) ?? '',
      epci: cell(2) === '' ? null : cell(2),
      postcodes: cell(3) === '' ? [] : cell(3).split(' '),
      population: cell(4) === '' ? null : Number(cell(4)),
      position: toPosition(cell(5), cell(6)),
      positionLevel: levels[cell(7)] ?? 'department',
    };
  }),
);

/** A former commune, now part of another; its own point is known for about a third of them. */
export type OldCommune = {
  readonly code: string;
  readonly name: string;
  readonly commune: string;
  readonly position: Position | null;
};

export const readOldCommunes: () => readonly OldCommune[] = once(() =>
  readTable('old-communes.csv', (cell) => ({
    code: cell(0),
    name: cell(1),
    commune: cell(2),
    position: cell(3) === '' ? null : toPosition(cell(3), cell(4)),
  })),
);

export const readArrondissements: () => readonly Arrondissement[] = once(() =>
  readTable('arrondissements.csv', (cell) => ({
    code: cell(0),
    name: cell(1),
    commune: cell(2),
    postcode: cell(3),
    position: toPosition(cell(4), cell(5)),
  })),
);

export const readEpci: () => readonly Epci[] = once(() =>
  readTable('epci.csv', (cell) => {
    const type = cell(2) as EpciType;
    return { siren: cell(0), name: epciName(cell(1), type), type };
  }),
);

/** Points of villages and quarters, beside the main point of their commune. */
export const readQuarters: () => readonly { readonly commune: string; readonly position: Position }[] = once(
  () => readTable('quarters.csv', (cell) => ({ commune: cell(0), position: toPosition(cell(1), cell(2)) })),
);

/** Points of foreign towns within 12 km of a French one. */
export const readAbroadPoints: () => readonly Position[] = once(() =>
  readTable('abroad.csv', (cell) => toPosition(cell(1), cell(2))),
);

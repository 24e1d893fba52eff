import { expect, test } from '@jest/globals';
import { communeSize } from './commune-size.js';
import {
  communesOfDepartment,
  communesOfEpci,
  communesOfPostcode,
  departmentsOfRegion,
  findTerritory,
  neighboursOf,
  territoryLabel,
} from './territories.js';
import { departmentCentre, territoryBounds } from './territory-centre.js';
import { territoryOf } from './territory-of.js';
import { departments } from '../territory/departments.js';
import { isLivedIn } from '../territory/lived-in.js';
import { regions } from '../territory/regions.js';

test('every address of a territory has its label', () => {
  expect(territoryLabel('reg-84')).toBe('Auvergne-Rhône-Alpes');
  expect(territoryLabel('dep-69')).toBe('Rhône');
  expect(territoryLabel('dep-2A')).toBe('Corse-du-Sud');
  expect(territoryLabel('com-69123')).toBe('Lyon');
  expect(territoryLabel('epci-200046977')).toMatch(/Lyon/);
});

test('a region is called in English as English readers know it', () => {
  expect(['reg-53', 'reg-84', 'dep-35', 'com-35238'].map((address) => territoryLabel(address, 'en'))).toEqual(['Brittany', 'Auvergne-Rhône-Alpes', 'Ille-et-Vilaine', 'Rennes']);
  expect(territoryLabel('reg-53')).toBe('Bretagne');
  expect(territoryLabel('reg-99', 'en')).toBe('reg-99');
});

test('an address nobody has is no territory, an arrondissement neither', () => {
  expect(findTerritory('dep-20')).toBeNull();
  expect(findTerritory('com-75112')).toBeNull();
  expect(findTerritory('nulle-part')).toBeNull();
  expect(territoryLabel('reg-99')).toBe('reg-99');
});

test('departments know their neighbours, both ways', () => {
  expect(neighboursOf('69')).toEqual(['01', '38', '42', '71']);
  expect(neighboursOf('2A')).toEqual(['2B']);
  expect(neighboursOf('974')).toEqual([]);
  for (const { code } of departments) {
    for (const other of neighboursOf(code)) expect(neighboursOf(other)).toContain(code);
  }
});

test('communes are found by department, intercommunality and postcode', () => {
  expect(communesOfDepartment('75').map(({ name }) => name)).toEqual(['Paris']);
  expect(communesOfDepartment('974')).toHaveLength(24);
  expect(communesOfEpci('200046977').map(({ code }) => code)).toContain('69034');
  expect(communesOfPostcode('69300').map(({ code }) => code)).toEqual(['69034']);
  expect(communesOfPostcode('00000')).toEqual([]);
});

test('the 18 regions share the 101 departments', () => {
  const inRegions = regions.slice(0, 18).flatMap(({ code }) => departmentsOfRegion(code));
  expect(inRegions).toHaveLength(101);
  expect(departmentsOfRegion('94')).toEqual(['2A', '2B']);
});

test.each([
  [null, null],
  [0, 'moins-500'],
  [499, 'moins-500'],
  [500, '500-1999'],
  [1_999, '500-1999'],
  [2_000, '2000-9999'],
  [9_999, '2000-9999'],
  [10_000, '10000-49999'],
  [50_000, '50000-plus'],
])('%p inhabitants are of class %p', (population, size) => {
  expect(communeSize(population)).toBe(size);
});

test('the territory of a place comes from its commune, else its position, else its postcode', () => {
  const caluire = {
    region: '84',
    department: '69',
    epci: '200046977',
    communeSize: '10000-49999',
    commune: { code: '69034', name: 'Caluire-et-Cuire' },
  };
  expect(territoryOf({ communeCode: '69034', position: { lat: 48.8, lng: 2.3 } })).toMatchObject(caluire);
  expect(territoryOf({ position: { lat: 45.795, lng: 4.842 } })).toMatchObject(caluire);
  expect(territoryOf({ postcode: '69300' })).toMatchObject(caluire);
  expect(territoryOf({ postcode: '07400' })).toMatchObject({
    region: '84',
    department: '07',
    commune: null,
    communeSize: null,
  });
  expect(territoryOf({ position: { lat: 12.37, lng: -1.52 } })).toMatchObject({
    region: null,
    department: null,
  });
  expect(territoryOf({ communeCode: '75112' }).commune).toEqual({ code: '75056', name: 'Paris' });
});

test('the centre of each inhabited department lies in its window', () => {
  for (const { code } of departments.filter((department) => isLivedIn(department.code))) {
    const [centre, bounds] = [departmentCentre(code), territoryBounds(`dep-${code}`)];
    expect(centre?.lat).toBeGreaterThan(bounds?.south ?? NaN);
    expect(centre?.lat).toBeLessThan(bounds?.north ?? NaN);
    expect(centre?.lng).toBeGreaterThan(bounds?.west ?? NaN);
    expect(centre?.lng).toBeLessThan(bounds?.east ?? NaN);
  }
  expect(departmentCentre('69')?.lat).toBeCloseTo(45.87, 1);
});

test('a window is known for regions, intercommunalities and communes too', () => {
  expect(territoryBounds('reg-53')?.west).toBeLessThan(-4.5);
  expect(territoryBounds('epci-200046977')?.north).toBeGreaterThan(45.8);
  expect(territoryBounds('com-69123')?.south).toBeLessThan(45.75);
  expect(territoryBounds('dep-00')).toBeNull();
});

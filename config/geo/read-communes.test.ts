import { expect, test } from '@jest/globals';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BaseMap } from './base-map.js';
import { dataFolder } from './data-folder.js';
import { readArrondissements, readCommunes, readEpci, readOldCommunes } from './read-communes.js';
import { readJson } from './read-table.js';

test('the table holds every commune of the official code, well formed', () => {
  const communes = readCommunes();
  expect(communes).toHaveLength(34_969);
  const odd = communes.filter(
    ({ code, name, region, postcodes, position }) =>
      !/^(\d{5}|2[AB]\d{3})$/.test(code) ||
      name === '' ||
      region === '' ||
      postcodes.some((postcode) => !/^\d{5}$/.test(postcode)) ||
      !(Math.abs(position.lat) <= 90 && Math.abs(position.lng) <= 180),
  );
  expect(odd).toEqual([]);
});

test('nine inhabitants in ten live in a commune whose own point is known', () => {
  const people = (communes: ReturnType<typeof readCommunes>): number =>
    communes.reduce((sum, { population }) => sum + (population ?? 0), 0);
  const placed = readCommunes().filter(({ positionLevel }) => positionLevel === 'commune');
  expect(people(placed) / people(readCommunes())).toBeGreaterThan(0.9);
});

test('a commune knows its territory', () => {
  expect(readCommunes().find(({ code }) => code === '97411')).toMatchObject({
    name: 'Saint-Denis',
    department: '974',
    region: '04',
  });
  expect(readCommunes().find(({ code }) => code === '2A004')).toMatchObject({
    name: 'Ajaccio',
    department: '2A',
    region: '94',
  });
  expect(readCommunes().find(({ code }) => code === '69034')).toMatchObject({
    epci: '200046977',
    postcodes: ['69300'],
  });
});

test('old communes, arrondissements and intercommunalities refer to communes that exist', () => {
  const codes = new Set(readCommunes().map(({ code }) => code));
  expect(readArrondissements()).toHaveLength(45);
  expect(readOldCommunes().length).toBeGreaterThan(2_500);
  expect(
    [...readArrondissements(), ...readOldCommunes()].filter(({ commune }) => !codes.has(commune)),
  ).toEqual([]);
  const sirens = new Set(readEpci().map(({ siren }) => siren));
  expect(readCommunes().filter(({ epci }) => epci !== null && !sirens.has(epci))).toEqual([]);
});

test('the tables stay small, and the base map travels in less than 100 KB', () => {
  expect(statSync(join(dataFolder(), 'communes.csv')).size).toBeLessThan(2_500_000);
  expect(gzipSync(readFileSync(join(dataFolder(), 'basemap.json'))).length).toBeLessThan(100_000);
});

test('no line of the base map crosses the whole globe', () => {
  const { world, borders } = readJson('basemap.json') as BaseMap;
  const lines = [...world.coordinates.flat(), ...borders.coordinates];
  const jumps = lines.filter((line) =>
    line.some(([lng], index) => Math.abs(lng - (line[index - 1]?.[0] ?? lng)) > 180),
  );
  expect(jumps).toEqual([]);
});

test('the base map draws land, borders and the names of cities by zoom', () => {
  const map = readJson('basemap.json') as BaseMap;
  for (const part of [map.world, map.france, map.borders, map.departments, map.regions]) {
    expect(part.coordinates.length).toBeGreaterThan(10);
  }
  expect(map.labels.filter(({ zoom }) => zoom <= 6).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Paris', 'Lyon', 'Marseille', 'Brest', 'Saint-Denis']),
  );
  expect(map.labels.filter(({ zoom }) => zoom <= 7).length).toBeLessThan(100);
});

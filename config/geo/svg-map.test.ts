import { expect, test } from '@jest/globals';
import { metropolitanFrance } from '../territory/map-windows.js';
import { projectToSvg } from './project-to-svg.js';
import { boundsAround, outlinePath, outlinesIn, townsIn } from './svg-map.js';

const lyon = { lat: 45.764, lng: 4.8357 };

test('the projection fits the window into the surface, centred, north up', () => {
  const { project, bounds } = projectToSvg(metropolitanFrance.bounds, 600, 600);
  const nw = project({ lat: metropolitanFrance.bounds.north, lng: metropolitanFrance.bounds.west });
  const se = project({ lat: metropolitanFrance.bounds.south, lng: metropolitanFrance.bounds.east });
  expect(nw.x + se.x).toBeCloseTo(600, 0);
  expect(nw.y + se.y).toBeCloseTo(600, 0);
  expect(Math.max(se.x - nw.x, se.y - nw.y)).toBeCloseTo(600, 0);
  expect(bounds.west).toBeLessThanOrEqual(metropolitanFrance.bounds.west);
  expect(project({ lat: 50.6, lng: 3 }).y).toBeLessThan(project({ lat: 43.3, lng: 3 }).y);
});

test('a map of France draws its 96 departments in less than 90 KB', () => {
  const projection = projectToSvg(metropolitanFrance.bounds, 600, 600);
  const { departments, regions } = outlinesIn(projection.bounds);
  const paths = departments.map((outline) => outlinePath(outline, projection)).filter((path) => path !== '');
  expect(departments).toHaveLength(96);
  expect(regions).toHaveLength(13);
  expect(paths).toHaveLength(96);
  expect(paths.join('').length).toBeLessThan(90_000);
  for (const path of paths) expect(path).toMatch(/^(M[\d.-]+ [\d.-]+(l[\d.-]+ [\d.-]+){2,}z)+$/);
});

test('a map of one town stays light: what it does not show is cut off', () => {
  const bounds = boundsAround([lyon]);
  if (bounds === null) throw new Error('One position has bounds.');
  const projection = projectToSvg(bounds, 400, 300);
  const paths = outlinesIn(projection.bounds).departments.map((outline) => outlinePath(outline, projection));
  expect(paths.join('').length).toBeLessThan(3_000);
  const starts = [...paths.join('').matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(starts.length).toBeGreaterThan(0);
  expect(Math.min(...starts)).toBeGreaterThan(-50);
  expect(Math.max(...starts)).toBeLessThan(450);
});

test('the window of one place shows about 30 km, that of several shows them all', () => {
  expect(boundsAround([])).toBeNull();
  const one = boundsAround([lyon]);
  expect((one?.north ?? 0) - (one?.south ?? 0)).toBeCloseTo(0.3);
  const two = boundsAround([lyon, { lat: 48.86, lng: 2.35 }]);
  expect(two?.north).toBeGreaterThan(48.86);
  expect(two?.west).toBeLessThan(2.35);
});

test('towns are named from the biggest, and never one upon the other', () => {
  const towns = townsIn(metropolitanFrance.bounds, 6).map(({ name }) => name);
  expect(towns.slice(0, 4)).toEqual(['Paris', 'Marseille', 'Lyon', 'Toulouse']);
  const around = boundsAround([lyon]);
  expect(around && townsIn(around, 8).map(({ name }) => name)).toContain('Lyon');
  expect(around && townsIn(around, 8).map(({ name }) => name)).not.toContain('Villeurbanne');
});

test('the border with Belgium is drawn from both sides', () => {
  const projection = projectToSvg({ west: 2.8, south: 50.4, east: 3.4, north: 50.8 }, 300, 300);
  const { abroad, departments } = outlinesIn(projection.bounds);
  const drawn = [...abroad, ...departments].filter((outline) => outlinePath(outline, projection) !== '');
  expect(drawn.map(({ code }) => code).sort()).toEqual(['59', '62', 'Belgium']);
});

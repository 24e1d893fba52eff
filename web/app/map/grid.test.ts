import { expect, test } from '@jest/globals';
import { cellOf } from '@carrefour/config';
import { cellsIn, cellWindow, coarserZoom, finerZoom, gridZoom, parentCell, placeCells } from './grid';

test('a cell is drawn where its projects are, not at its middle', () => {
  const lyon = { lat: 45.76, lng: 4.84 };
  const [cell] = placeCells([{ value: cellOf(lyon, 7), count: 3 }], 7, [{ value: cellOf(lyon, 9), count: 3 }], 9);
  expect(cell).toMatchObject({ id: cellOf(lyon, 7), count: 3 });
  expect(Math.abs((cell?.lat ?? 0) - lyon.lat)).toBeLessThan(0.4);
  expect(Math.abs((cell?.lng ?? 0) - lyon.lng)).toBeLessThan(0.4);
});

test('the cells of a window hold every point of it', () => {
  const window = { west: 0, south: 44, east: 3, north: 46 };
  const cells = new Set(cellsIn(window, 8));
  for (const lng of [0, 1.5, 3]) for (const lat of [44, 45, 46]) expect(cells).toContain(cellOf({ lat, lng }, 8));
});

test('a finer cell of a point lies in its coarser one', () => {
  const point = { lat: -21.1, lng: 55.5 };
  expect(parentCell(cellOf(point, 12), 12, 9)).toBe(cellOf(point, 9));
});

test('no zoom asks for a grid that documents have not', () => {
  for (const zoom of [0, 3, 9.5, 14, 18]) {
    const drawn = gridZoom(zoom, { west: 4.8, south: 45.7, east: 4.81, north: 45.71 });
    for (const grid of [drawn, finerZoom(drawn), coarserZoom(drawn)]) expect([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]).toContain(grid);
  }
});

test('the box of a cell holds its points and not its neighbours’', () => {
  const point = { lat: 45.76, lng: 4.84 };
  const { west, south, east, north } = cellWindow(cellOf(point, 12), 12);
  expect(point.lng > west && point.lng < east && point.lat > south && point.lat < north).toBe(true);
  expect(cellOf({ lat: (south + north) / 2, lng: east + 1e-6 }, 12)).not.toBe(cellOf(point, 12));
});

test('a screen as wide as they are made has its cells of 64 pixels; a window that no screen shows at its zoom has larger ones', () => {
  const degrees = (pixels: number, zoom: number) => (pixels / (256 * 2 ** zoom)) * 360;
  const screen = (zoom: number) => ({ west: 2, south: 47, east: 2 + degrees(7_600, zoom), north: 47 + degrees(4_200, zoom) * Math.cos((47 * Math.PI) / 180) });
  for (const zoom of [11, 12, 14]) expect(gridZoom(zoom, screen(zoom))).toBe(zoom + 2);
  const france = { west: -5.6, south: 41, east: 10, north: 51.5 };
  expect(cellsIn(france, gridZoom(18, france)).length).toBeLessThanOrEqual(8_192);
  const world = { west: -180, south: -90, east: 180, north: 90 };
  expect(cellsIn(world, gridZoom(18, world)).length).toBeLessThanOrEqual(8_192);
});

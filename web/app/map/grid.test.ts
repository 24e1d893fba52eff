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
    for (const grid of [gridZoom(zoom), finerZoom(gridZoom(zoom)), coarserZoom(gridZoom(zoom))]) expect([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]).toContain(grid);
  }
});

test('the box of a cell holds its points and not its neighbours’', () => {
  const point = { lat: 45.76, lng: 4.84 };
  const { west, south, east, north } = cellWindow(cellOf(point, 12), 12);
  expect(point.lng > west && point.lng < east && point.lat > south && point.lat < north).toBe(true);
  expect(cellOf({ lat: (south + north) / 2, lng: east + 1e-6 }, 12)).not.toBe(cellOf(point, 12));
});

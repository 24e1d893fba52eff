import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cellOf, type PublicProject } from '@carrefour/config';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { listRecords } from './cms-records.js';
import { placeAt, pushProjects } from './push-projects.js';

type View = { total: number; located: number; territorial: number; zoom: number; cells: { id: string; count: number }[]; pins: { id: string; lat: number; lng: number }[] };
type Window = { west: number; south: number; east: number; north: number };

let seed = 20261122;
const random = () => (seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
const around = (lat: number, lng: number, spread: number) => placeAt(lat + (random() - 0.5) * spread, lng + (random() - 0.5) * spread);
/** Lyon dense, a village, both sides of the meridian, overseas, projects in several places at once, and some nowhere. */
const places = (index: number) => [
  [around(45.76, 4.84, 0.2)],
  [around(45.76, 4.84, 0.02), around(45.76, 4.84, 0.02)],
  [around(47, 0, 1), around(48.85, 2.35, 0.3), around(-21.1, 55.5, 0.3)],
  [around(44.9, 5.1, 2)],
  [],
][index % 5] ?? [];

/** Streets of one point each, from a server of the team's own. */
const TILE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
let tiles: Server;
let tileOrigin: string;
let stack: TestStack;
let records: PublicProject[];
beforeAll(async () => {
  tiles = createServer((_request, response) => response.setHeader('Content-Type', 'image/png').end(TILE));
  await new Promise<void>((listening) => tiles.listen(0, '127.0.0.1', listening));
  tileOrigin = `http://127.0.0.1:${(tiles.address() as AddressInfo).port}`;
  stack = await startTestStack({ database: 'sqlite', web: true, env: { MAP_TILES: `${tileOrigin}/{z}/{x}/{y}.png`, MAP_CREDIT: 'Rues d’essai' } });
  const themes = [['ENV'], ['SOL'], ['ENV', 'SOL']];
  await pushProjects(stack, 'carte', Array.from({ length: 400 }, (_, index) => ({
    title: `${index % 3 === 0 ? 'Épicerie' : 'Atelier'} ${index}`, themes: themes[index % 3] ?? [], places: places(index), ...(index % 10 === 4 && { area: ['reg-84'] }),
  })));
  await stack.indexCaughtUp();
  records = await listRecords(stack);
}, 180_000);
afterAll(async () => {
  tiles.close();
  await stack.stop();
});

const ask = async (query: string, zoom: number, { west, south, east, north }: Window): Promise<View> => {
  const response = await fetch(`${stack.webUrl}/recherche/carte?${query}&zoom=${zoom}&window=${west},${south},${east},${north}`);
  expect(response.status).toBe(200);
  return (await response.json()) as View;
};

/** The number of projects in each cell that touches the window, counted from the CMS. */
function count(projects: readonly PublicProject[], zoom: number, window: Window): Record<string, number> {
  const [left = 0, top = 0] = cellOf({ lat: window.north, lng: window.west }, zoom).split('_').map(Number);
  const [right = 0, bottom = 0] = cellOf({ lat: window.south, lng: window.east }, zoom).split('_').map(Number);
  const counts: Record<string, number> = {};
  for (const project of projects) {
    const cells = new Set(project.places.flatMap(({ position }) => (position === null ? [] : [cellOf(position, zoom)])));
    for (const cell of cells) {
      const [x = 0, y = 0] = cell.split('_').map(Number);
      if (x >= left && x <= right && y >= top && y <= bottom) counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return counts;
}

const shown = ({ cells, pins, zoom }: View): Record<string, number> => {
  const counts = Object.fromEntries(cells.map(({ id, count: number }) => [id, number]));
  for (const pin of pins) counts[cellOf(pin, zoom)] = 1;
  return counts;
};

const windows: Record<string, Window> = {
  'all of France': { west: -5.2, south: 41.2, east: 9.7, north: 51.2 },
  'a window that begins at longitude 0': { west: 0, south: 44, east: 8, north: 49.5 },
  Lyon: { west: 4.7, south: 45.65, east: 5, north: 45.9 },
  'La Réunion': { west: 55.1, south: -21.5, east: 56, north: -20.8 },
};

test.each(Object.entries(windows))('on %s, every number of the map is the number of projects the CMS has there, at every zoom', async (_name, window) => {
  for (const zoom of [4, 5, 6, 8, 10, 12, 14, 16]) {
    const view = await ask('', zoom, window);
    expect(shown(view)).toEqual(count(records, view.zoom, window));
  }
});

test('under a filter, the numbers are those of the projects that pass it', async () => {
  const window = windows['all of France'] as Window;
  const view = await ask('theme=ENV', 7, window);
  const passing = records.filter(({ themes }) => themes.some(({ code, parent }) => code === 'ENV' || parent === 'ENV'));
  expect(passing.length).toBeGreaterThan(0);
  expect(view.total).toBe(passing.length);
  expect(shown(view)).toEqual(count(passing, view.zoom, window));
});

test('projects without a position are counted apart, those that act on a territory named as such', async () => {
  const view = await ask('', 5, windows['all of France'] as Window);
  const located = records.filter(({ places: all }) => all.some(({ position }) => position !== null));
  expect(view).toMatchObject({ total: records.length, located: located.length, territorial: records.filter(({ area }) => area.length > 0).length });
});

test('a search box with a side at exactly 0 answers, on the page and on the map', async () => {
  const box = '0,44,8,49.5';
  expect((await fetch(`${stack.webUrl}/recherche?bbox=${box}`)).status).toBe(200);
  const inside = records.filter(({ places: all }) => all.some(({ position }) => position !== null && position.lng > 0 && position.lng < 8 && position.lat > 44 && position.lat < 49.5));
  expect((await ask(`bbox=${box}`, 5, windows['all of France'] as Window)).total).toBe(inside.length);
});

test('where the team gave an address of tiles, maps are told it with whom it is owed to, and pages let its pictures in, from nowhere else', async () => {
  const window = { west: 4, south: 45, east: 6, north: 46 };
  expect(await ask('', 9, window)).toMatchObject({ tiles: { url: `${tileOrigin}/{z}/{x}/{y}.png`, credit: 'Rues d’essai' } });
  const pictures = async (path: string) => /img-src ([^;]*)/.exec((await fetch(`${stack.webUrl}${path}`)).headers.get('content-security-policy') ?? '')?.[1];
  expect(await pictures('/recherche')).toBe(`'self' data: ${tileOrigin}`);
  expect(await pictures('/embed/carte?region=84')).toBe(`'self' data: ${tileOrigin}`);
  expect(await pictures('/plan-du-site')).toBe("'self' data:");
});

test('in a browser, those streets are drawn under the map of a search and of a frame, with whom they are owed to, and nothing else comes from outside', async () => {
  const browser = await launchChromium();
  const complaints: string[] = [];
  for (const path of ['/recherche?view=carte', '/embed/carte?region=84']) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(`${path} : ${message.text()}`)));
    page.on('request', (request) => void (![stack.webUrl, tileOrigin, 'data:'].some((ours) => request.url().startsWith(ours)) && complaints.push(`${path} : ${request.url()}`)));
    await page.goto(`${stack.webUrl}${path}`);
    await page.locator('img.leaflet-tile-loaded').first().waitFor();
    await page.getByText('Rues d’essai').first().waitFor();
    await page.close();
  }
  await browser.close();
  expect(complaints).toEqual([]);
}, 60_000);

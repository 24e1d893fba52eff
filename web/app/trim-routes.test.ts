import { expect, test } from '@jest/globals';
import { trimRoutes } from './trim-routes';

const file = `window.__remixManifest=${JSON.stringify({ url: '/assets/m.js', routes: { root: {}, search: { parentId: 'root' }, charter: { parentId: 'root' } } })};`;

test('browsers learn of the pages that live there, and of what holds them', () => {
  const trimmed = trimRoutes(file, ['search']);
  expect(JSON.parse(trimmed.slice('window.__remixManifest='.length, -1))).toEqual({ url: '/assets/m.js', routes: { search: { parentId: 'root' }, root: {} } });
});

test('trimming twice changes nothing more', () => {
  expect(trimRoutes(trimRoutes(file, ['search']), ['search'])).toBe(trimRoutes(file, ['search']));
});

test('a page that is missing, or a file of another shape, stops the build', () => {
  expect(() => trimRoutes(file, ['nowhere'])).toThrow('nowhere');
  expect(() => trimRoutes('const x = 1', [])).toThrow('shape');
});

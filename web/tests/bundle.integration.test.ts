import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';

const assets = join(repositoryRoot, 'web', 'build', 'client', 'assets');
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js')).map((name) => ({ name, text: readFileSync(join(assets, name), 'utf8') }));

/** Words that only a library or a table of ours contains. */
test.each([
  ['zod', /ZodError|invalid_union|\$ZodType/],
  ['the table of communes', /L'Abergement-Clémenciat|communes\.csv/],
  ['the server’s secrets', /CMS_READ_TOKEN|CMS_FORMS_TOKEN|CMS_SPACE_TOKEN|SESSION_SECRET|TYPESENSE_API_KEY|WEBHOOK_SECRET/],
  ['axios', /AxiosError/],
])('no file sent to browsers holds %s', (_name, pattern) => {
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
});

test('no page loads anything from elsewhere: addresses in our scripts are names, not calls', () => {
  const calls = scripts.flatMap(({ text }) => text.match(/(?:fetch|import)\(\s*["'`]https?:[^"'`]+/g) ?? []);
  expect(calls).toEqual([]);
});

test('source maps and sources stay at home', () => {
  expect(readdirSync(assets).filter((name) => name.endsWith('.map') || statSync(join(assets, name)).size === 0 && !name.endsWith('.js'))).toEqual([]);
});

test('browsers are told of the pages that live there alone: the others are read, never drawn by script', () => {
  const lists = scripts.filter(({ text }) => text.startsWith('window.__remixManifest='));
  expect(lists).toHaveLength(1);
  const paths = [...(lists[0]?.text ?? '').matchAll(/"path":"([^"]*)"/g)].map(([, path]) => path);
  expect(paths).toEqual(expect.arrayContaining(['recherche', 'en/recherche', 'proposer/:token?']));
  expect(paths.filter((path) => /charte|territoires|donnees|embed/.test(path ?? ''))).toEqual([]);
  expect(paths.length).toBeLessThan(20);
});

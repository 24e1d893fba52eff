import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { previewSource } from '../../connect/try/preview-source.js';
import { sourceWeb } from '../../connect/web/source-web.js';
import { readWebSettings } from '../../connect/web/web-settings.js';
import { aProjectSite, aSiteState, projectSiteRecipe } from '../../testing/a-project-site.js';
import type { Site } from '../../testing/a-site.js';
import { checkOnline, checkSaved, savePages } from './check-recipe.js';
import { findSource, type FoundSource } from './find-source.js';
import { isSound, sayCheck } from './say-check.js';
import { sayPreview } from './say-preview.js';

const settings = readWebSettings({}, true);
const state = aSiteState({ count: 60 });
const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
let site: Site;
beforeAll(async () => {
  site = await aProjectSite(state);
});
afterAll(() => site.close());

function recipeWith(change: (recipe: ReturnType<typeof projectSiteRecipe>) => void = () => undefined): Promise<FoundSource> {
  const recipe = projectSiteRecipe(site.origin);
  change(recipe);
  writeFileSync(join(folder, 'site.recipe.json'), JSON.stringify(recipe));
  return findSource('site.recipe.json', folder);
}

test('a preview shows three items, each column with the field it feeds, its value and where it was found', async () => {
  const { recipe } = await recipeWith();
  const count = site.asked.length;
  const preview = await previewSource(recipe.source, recipe, sourceWeb(recipe.source, settings));
  expect(preview.items.map(({ address }) => address)).toEqual([1, 2, 3].map((rank) => `${site.origin}/projets/${rank}`));
  const columns = Object.fromEntries((preview.items[0]?.columns ?? []).map((column) => [column.column, column]));
  expect(columns['titre']).toEqual({ column: 'titre', fields: ['title'], address: `${site.origin}/projets/1`, values: [{ value: 'Projet solidaire numéro 1', where: 'main > h1' }] });
  expect(columns['departement']).toMatchObject({ address: `${site.origin}/projets`, values: [{ where: expect.stringContaining('article:nth-of-type(1)') }] });
  expect(columns['data.address.addressLocality']).toMatchObject({ values: [{ value: 'Nantes', where: expect.stringContaining('données structurées') }] });
  // robots.txt, one list, three sheets: a preview weighs on nobody.
  expect(site.asked.length - count).toBe(5);
  expect(sayPreview(preview).join('\n')).toMatch(/Fiche 1 : .*\n {2}titre → title\n {6}« Projet solidaire numéro 1 »\n {6}trouvé : main > h1/);
});

test('what an API nests is shown under the paths a recipe reads, each value by itself', async () => {
  const { recipe } = await recipeWith((draft) => Object.assign(draft, {
    key: { from: 'id' }, fields: { title: { from: 'name' } }, places: [{ commune: { from: 'place.city' } }], ignored: [],
    source: { connector: 'api', address: `${site.origin}/api`, records: 'data.items', paging: { by: 'cursor', parameter: 'cursor', path: 'meta.next' } },
  }));
  const [first] = (await previewSource(recipe.source, recipe, sourceWeb(recipe.source, settings))).items;
  expect(first?.columns.map(({ column, fields, values }) => [column, fields, values[0]?.value])).toEqual([['id', ['key'], 'p1'], ['name', ['title'], 'Projet solidaire numéro 1'], ['place.city', ['places.commune'], 'Nantes']]);
});

test('a check says which selectors hold, and which find nothing any more once the site is redesigned', async () => {
  expect(sayCheck(await checkOnline(await recipeWith(), settings)).at(-1)).toBe('La recette tient.');
  state.redesigned = true;
  const checked = await checkOnline(await recipeWith((recipe) => Object.assign(recipe.source, { next: { css: 'a.suite' } })), settings);
  state.redesigned = false;
  expect(checked.verdicts.filter((verdict) => verdict.state === 'lost').map(({ part, selector }) => [part, selector])).toEqual([['next', 'css a.suite'], ['titre', 'css main h1']]);
  expect([isSound(checked), sayCheck(checked).at(-1)]).toEqual([false, 'À corriger : next, titre.']);
});

const verdictsOf = async (change: Parameters<typeof recipeWith>[0]) =>
  Object.fromEntries((await checkOnline(await recipeWith(change), settings)).verdicts.map(({ part, state: found }) => [part, found]));

test('a check tells a lost link from a lost block, and a list of one page from a lost `next`', async () => {
  expect(await verdictsOf((recipe) => Object.assign(recipe.source, { detail: { css: 'a.fiche' } }))).toMatchObject({ item: 'holds', detail: 'lost' });
  state.count = 5;
  const onOnePage = await checkOnline(await recipeWith(), settings);
  state.count = 60;
  expect([onOnePage.verdicts.find(({ part }) => part === 'next')?.state, isSound(onOnePage)]).toEqual(['wavers', true]);
});

test('items that share the address of their list are each compared with themselves', async () => {
  const inList = (titre: object) => recipeWith((recipe) => Object.assign(recipe.source, { detail: undefined, columns: { titre } }));
  await savePages(await inList({ css: '.departement' }), settings);
  expect((await checkSaved(await inList({ css: '.departement' }))).differences).toEqual([]);
  const { differences } = await checkSaved(await inList({ css: '.departement', pattern: '\\d+' }));
  expect(differences).toHaveLength(6);
  expect(differences[1]).toBe(`${site.origin}/projets (2) : titre valait « Département 2 », la recette trouve « 2 ».`);
});

test('a recipe is tested against saved pages without the site, and a change of what it finds is shown', async () => {
  const saved = await savePages(await recipeWith(), settings);
  expect(saved).toMatchObject({ items: 6, pages: 8 });
  const count = site.asked.length;
  expect(isSound(await checkSaved(await recipeWith()))).toBe(true);
  const changed = await checkSaved(await recipeWith((recipe) => Object.assign(recipe.source.columns, { titre: { css: 'title', pattern: '\\d+' } })));
  expect(changed.differences[0]).toBe(`${site.origin}/projets/1 : titre valait « Projet solidaire numéro 1 », la recette trouve « 1 ».`);
  expect([isSound(changed), changed.note]).toEqual([false, expect.stringContaining('La recette a changé')]);
  expect(site.asked).toHaveLength(count);
});

test('a recipe that reads a given file has no source to try, and says so', async () => {
  writeFileSync(join(folder, 'plain.recipe.json'), JSON.stringify({ version: 1, partner: 'a', inventory: 'b', key: { from: 'id' }, fields: { title: { from: 't' } } }));
  await expect(findSource('plain.recipe.json', folder)).rejects.toThrow('n’a pas de « source »');
});

import type { Recipe, RecipeSource } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { parseRecipe } from '../../recipes/parse-recipe.js';
import { aProjectSite, aSiteState, projectSiteRecipe } from '../../testing/a-project-site.js';
import { aSite, answerHtml } from '../../testing/a-site.js';
import { bareSource, readWhole as read, rowsOf, testSettings as settings } from '../../testing/read-whole.js';
import { readSource, type ItemSource } from '../read-source.js';
import { previewSource } from '../try/preview-source.js';
import { sourceWeb } from '../web/source-web.js';

test('a site whose numbered lists show the last page again ends there, whole', async () => {
  const stuck = await aSite((request, response) => {
    const page = Math.min(2, Number(/page=(\d+)/.exec(request.url ?? '')?.[1] ?? 1));
    if (request.url?.startsWith('/liste')) answerHtml(response, [1, 2].map((rank) => `<article class="carte"><a href="/f/${page}${rank}">x</a></article>`).join(''));
    else answerHtml(response, `<main><h1>Fiche ${request.url}</h1></main>`, request.url === '/robots.txt' ? 404 : 200);
  });
  const source = { ...projectSiteRecipe(stuck.origin, { limits: { delaySeconds: 0 } }).source, start: [`${stuck.origin}/liste`], next: { template: `${stuck.origin}/liste?page={page}` } };
  const delivery = await read(source);
  expect([rowsOf(delivery).length, delivery.complete, stuck.asked.filter((path) => path.startsWith('/liste')).length]).toEqual([4, true, 3]);
  // The list itself may say all.
  const { detail: _none, ...whole } = source;
  expect(rowsOf(await read({ ...whole, columns: { lien: { css: 'a', attribute: 'href' } } }))).toHaveLength(4);
  await stuck.close();
});

test('a site that goes on for ever without an item is left at its limits, of pages or of time, and by a preview sooner', async () => {
  const endless = await aSite((request, response) => {
    const page = Number(/page=(\d+)/.exec(request.url ?? '')?.[1] ?? 1);
    answerHtml(response, `<a rel="next" href="?page=${page + 1}">Suite</a>`, request.url === '/robots.txt' ? 404 : 200);
  });
  const sourceWith = (limits: object) => projectSiteRecipe(endless.origin, { limits: { delaySeconds: 0, ...limits } }).source;
  await expect(read(sourceWith({ pages: 5 }))).rejects.toThrow('aucune fiche');
  expect(endless.asked).toHaveLength(6);
  const saidBy = async (limits: object) => {
    const said: string[] = [];
    const source = bareSource(sourceWith(limits)) as ItemSource;
    for await (const event of readSource(source, sourceWeb(source, settings))) if (event.kind === 'notice') said.push(event.message);
    return said;
  };
  expect(await saidBy({ pages: 3 })).toEqual([expect.stringContaining('3 pages (limits.pages)')]);
  expect(await saidBy({ minutes: 0.001 })).toEqual([expect.stringContaining('(limits.minutes)')]);
  endless.asked.length = 0;
  const recipe = parseRecipe(projectSiteRecipe(endless.origin, { limits: { delaySeconds: 0 } }), 'essai') as Recipe & { source: RecipeSource };
  expect((await previewSource(recipe.source, recipe, sourceWeb(recipe.source, settings))).notices).toEqual([expect.stringContaining('10 premières pages')]);
  expect(endless.asked.length).toBeLessThan(15);
  await endless.close();
});

test('a site of which one page makes a path of the recipe stumble loses that item alone, and says what to write', async () => {
  const site = await aProjectSite(aSiteState({ count: 4, titleOf: (rank) => (rank === 2 ? 'Projet 2</h1><h1>Encore' : `Projet ${rank}`) }));
  const crawlWith = (changes: Record<string, unknown>) => read(projectSiteRecipe(site.origin, { limits: { delaySeconds: 0 }, ...changes }).source);
  const columns = { titre: { xpath: 'normalize-space(//main//h1)' } };
  const delivery = await crawlWith({ columns });
  expect(rowsOf(delivery).map(({ titre }) => titre)).toEqual(['Projet 1', 'Projet 3', 'Projet 4']);
  expect(delivery).toMatchObject({ complete: false, lostItems: [{ address: `${site.origin}/projets/2`, reason: expect.stringMatching(/XPTY0004.*Ajoutez \[1\]/) }] });
  // The same in a list that says all, and in what finds the list itself.
  await expect(crawlWith({ columns: { titre: { xpath: 'normalize-space(//article)' } }, detail: undefined })).rejects.toThrow('Ajoutez [1]');
  await expect(crawlWith({ item: { xpath: '//article[normalize-space(//article) = "x"]' } })).rejects.toThrow('Ajoutez [1]');
  await site.close();
});

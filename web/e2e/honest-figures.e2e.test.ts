import { expect, test } from '@jest/globals';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import { eachOf, readPage } from './site/read-page';

const { webUrl } = sharedStack();
const count = async (query: string): Promise<number> => ((await (await fetch(`${webUrl}/api/v1/projects?perPage=1&${query}`)).json()) as { total: number }).total;
/** Links to a search of a facet, with the number that stands beside each. */
const barsOf = (html: string): [query: string, figure: number][] =>
  [...html.matchAll(/<li[^>]*>(?:(?!<\/li>).)*?href="\/recherche\?([^"]+)"(?:(?!<\/li>).)*?<b><span aria-hidden="true">([\d\s\u202f\u00a0]+)<\/span>/gs)]
    .map(([, query = '', figure = '']) => [query.replaceAll('&amp;', '&'), Number(figure.replace(/\D/g, ''))]);

/** Figures of a table that lead to the search they count: years, laureates of a year. */
const cellsOf = (html: string): [query: string, figure: number][] =>
  [...html.matchAll(/<td><a href="\/recherche\?([^"]+)">(\d+)<\/a><\/td>/g)].map(([, query = '', figure = '']) => [query.replaceAll('&amp;', '&'), Number(figure)]);

test.each(['/territoires/reg-84', '/territoires/dep-69', '/etat-des-communs'])('every figure of %s equals the search it leads to', async (path) => {
  const { html } = await readPage(webUrl, path);
  expect(barsOf(html).length).toBeGreaterThan(path === '/etat-des-communs' ? 5 : 8);
  expect(cellsOf(html).length).toBeGreaterThan(4);
  const unknown = [...html.matchAll(/href="\/recherche\?([^"]*year=non-precise)">[^<\d]*(\d+)/g)].map(([, query = '', figure = '']): [string, number] => [query.replaceAll('&amp;', '&'), Number(figure)]);
  if (path !== '/etat-des-communs') expect(unknown).toHaveLength(1);
  const bars = [...barsOf(html), ...cellsOf(html), ...unknown];
  const wrong: unknown[] = [];
  await eachOf(bars, 4, async ([query, figure]) => {
    const found = await count(query);
    if (found !== figure) wrong.push({ query, figure, found });
  });
  expect(wrong).toEqual([]);
});

/** Big figures that lead to a search, with their value; one of what changed or of where leads to a list it does not count. */
const bigOf = (html: string): [query: string, figure: number][] =>
  [...html.matchAll(/<dd[^>]*><a href="\/recherche\??([^"]*)" aria-label="([\d\s\u202f\u00a0]+) [^\d"]/g)].map(([, query = '', figure = '']): [string, number] => [query.replaceAll('&amp;', '&'), Number(figure.replace(/\D/g, ''))])
    .filter(([query]) => !/(^|&)(sort|view)=/.test(query));

test('the big figures of home, a territory, a partner and the commons lead to the search they count', async () => {
  const { partners } = (await (await fetch(`${webUrl}/api/v1/partners`)).json()) as { partners: { slug: string }[] };
  const counted = await Promise.all(partners.map(async ({ slug }) => ({ slug, total: await count(`partner=${slug}`) })));
  const partner = counted.find(({ total }) => total > 0)?.slug;
  for (const path of ['/', '/territoires/reg-84', `/partenaires/${partner}`, '/etat-des-communs']) {
    const found = bigOf((await readPage(webUrl, path)).html);
    expect([path, found.length]).toEqual([path, 1]);
    for (const [query, figure] of found) expect([path, query, await count(query)]).toEqual([path, query, figure]);
  }
});

test('a territory leads to its emerging projects, as many as it says', async () => {
  const { html } = await readPage(webUrl, '/territoires/reg-84');
  const [, query = '', figure = ''] = /href="\/recherche\?(region=84&amp;emerging=1)"[^>]*>(\d+)/.exec(html) ?? [];
  expect(Number(figure)).toBeGreaterThan(0);
  expect(await count(query.replaceAll('&amp;', '&'))).toBe(Number(figure));
});

test('a territory’s figures are a table too, each line with the search that counts it', async () => {
  const answer = await fetch(`${webUrl}/api/v1/territories/dep-69.csv`);
  expect(answer.headers.get('content-type')).toContain('text/csv');
  const [heading, total, ...lines] = (await answer.text()).replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(heading).toBe('code,territoire,mesure,valeur,projets,recherche');
  expect(total).toContain(`,total,,${await count('departement=69')},`);
  expect(lines.length).toBeGreaterThan(10);
});

test('the state of the commons tells who brought what, month by month, and the laureates of a programme by year', async () => {
  const { html } = await readPage(webUrl, '/etat-des-communs');
  expect(html).toMatch(/<th scope="row"><a href="\/partenaires\/[\w-]+">[^<]+<\/a><\/th><td>\d+<\/td>/);
  expect(html).toContain('/recherche?distinction=');
  const total = await count('');
  expect(html.includes(`>${total}<`)).toBe(true);
});

import { beforeAll, expect, test } from '@jest/globals';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import { eachOf, readPage, type ReadPage } from './site/read-page';
import { structuredProblems } from './site/structured-problems';

const { webUrl } = sharedStack();
const pages = new Map<string, ReadPage>();
const statuses = new Map<string, number>();
/** Of long families, the first members are read for their links; every link of any page is asked once. */
const READ_OF_EACH = 40;
const SEARCHES = 80;

/** A project's forms are families of their own: they do not stand for its sheet. */
const familyOf = (path: string): string => {
  const [, first = '', , form] = path.replace(/^\/en/, '').split('/');
  return form === undefined ? first : `${first}/${form}`;
};
const isSearch = (path: string): boolean => path.includes('?') || /^(\/en)?\/(recherche|api)/.test(path);

beforeAll(async () => {
  const families = new Map<string, number>();
  let found = ['/', '/en', '/sitemap.xml', '/robots.txt'];
  let searches = 0;
  while (found.length > 0) {
    const next = new Set<string>();
    await eachOf(found, 4, async (path) => {
      const page = await readPage(webUrl, path);
      statuses.set(path, page.status);
      const family = `${page.lang}/${familyOf(path)}`;
      const read = families.get(family) ?? 0;
      if (page.status !== 200 || isSearch(path) || read >= READ_OF_EACH || page.title === '') return;
      families.set(family, read + 1);
      pages.set(path, page);
      for (const link of page.links) next.add(link);
    });
    found = [...next].filter((path) => !statuses.has(path) && !(isSearch(path) && ++searches > SEARCHES));
  }
}, 600_000);

test('from the home page in both languages, no link leads to a missing page', () => {
  const broken = [...statuses].filter(([, status]) => status >= 400);
  expect(broken).toEqual([]);
  expect(pages.size).toBeGreaterThan(150);
});

test('every page has a title of its own in its language, one main heading, and says its language', () => {
  const titles = new Map<string, string>();
  const wrong: string[] = [];
  for (const { path, title, headings, lang } of pages.values()) {
    if (headings !== 1) wrong.push(`${path} : ${headings} h1`);
    if (lang !== (/^\/en(\/|$)/.test(path) ? 'en' : 'fr')) wrong.push(`${path} : langue ${lang}`);
    if (!title.includes('Carrefour des innovations sociales')) wrong.push(`${path} : titre ${title}`);
    const same = titles.get(`${lang} ${title}`);
    if (same !== undefined) wrong.push(`${path} et ${same} : même titre « ${title} »`);
    titles.set(`${lang} ${title}`, path);
  }
  expect(wrong).toEqual([]);
});

test('every page tells search engines what it is, in their words: complete addresses, nothing private, the steps that it shows', () => {
  expect([...pages.values()].flatMap((page) => structuredProblems(page, webUrl))).toEqual([]);
  const types = new Set([...pages.values()].flatMap(({ html }) => [...html.matchAll(/"@type":"(\w+)"/g)].map(([, type]) => type)));
  expect([...types]).toEqual(expect.arrayContaining(['Project', 'Organization', 'NewsArticle', 'WebPage', 'BreadcrumbList']));
});

test('every page asks for an opinion, and says how to write to somebody', () => {
  const silent = [...pages.values()].filter(({ links, lang }) => !links.includes(lang === 'en' ? '/en/avis' : '/avis') || !links.some((link) => /\/contact(\?|$)/.test(link)));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('no section is empty: under each heading there is something to read', () => {
  const empty = [...pages.values()].filter(({ html }) => /<h2[^>]*>[^<]*<\/h2>(<\/div>)*\s*<\/section>/.test(html)).map(({ path }) => path);
  expect(empty).toEqual([]);
});

test('pages to read send no script but one small file, the same for all, and may be kept by whoever checks them', async () => {
  for (const path of ['/', '/le-projet', '/partenaires', '/territoires/dep-69']) {
    const answer = await fetch(`${webUrl}${path}`);
    const html = await answer.text();
    expect([...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>[^<]*/g)].map(([tag]) => tag)).toEqual(['<script type="module" src="/scripts/page.js">']);
    const etag = answer.headers.get('etag');
    const again = await fetch(`${webUrl}${path}`, { headers: { 'If-None-Match': etag ?? '' } });
    expect(again.status).toBe(304);
    expect(answer.headers.get('set-cookie')).toBeNull();
  }
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexedCorpus } from '@carrefour/config/stack/bench/corpus';
import type { Figure, Measure } from '@carrefour/config/stack/bench/figure';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { firstViewOf } from './first-view.js';
import { scriptsOf, staticImports, weightOf } from './script-weight.js';

const LIMITS = { search: 220, map: 60, other: 30, firstView: 300 };
const assets = join(repositoryRoot, 'web', 'build', 'client', 'assets');
/** What gives away that the schemas' library, or the table of communes, is in a file. */
const forbidden = ['ZodError', 'Abergement-Clémenciat'];

/** JavaScript that a browser must read, page by page, gzip; and all that a page loads at first view. */
export const measure: Measure = async ({ stack: start }) => {
  const stack = await start();
  await indexedCorpus(stack);
  const { slug } = await firstOf(stack, 'projects');
  const { slug: partner } = await firstOf(stack, 'partners');
  const pages = ['/', `/projets/${slug}`, '/partenaires', `/partenaires/${partner}`, '/territoires', '/actualites', '/plan-du-site'];

  const search = await scriptsOf(stack.webUrl, '/recherche');
  const map = [...(await staticImports(await mapChunk()))].filter((name) => !search.has(name));
  const others = await Promise.all(pages.map(async (page) => ({ page, size: await weightOf(await scriptsOf(stack.webUrl, page)) })));
  const heaviest = others.reduce((a, b) => (b.size > a.size ? b : a));
  const seen = await firstViews(stack.webUrl, pages);
  const found = await forbiddenFiles();
  return [
    atMost('JavaScript de la recherche, gzip', await weightOf(search), LIMITS.search),
    atMost('JavaScript de la carte, chargé quand on la voit, gzip', await weightOf(map), LIMITS.map),
    atMost(`JavaScript des autres pages (la plus lourde : ${heaviest.page.split('/')[1] || 'accueil'}), gzip`, heaviest.size, LIMITS.other),
    atMost(`tout ce que charge la première vue d’une page (la plus lourde : ${seen.page.split('/')[1] || 'accueil'})`, seen.size, LIMITS.firstView),
    { name: 'fichiers du navigateur qui contiennent zod ou la table des communes', measured: found.length, unit: '', limit: '0', ok: found.length === 0 },
  ];
};

/** The heaviest page at first view. */
async function firstViews(webUrl: string, pages: readonly string[]): Promise<{ page: string; size: number }> {
  const browser = await launchChromium();
  try {
    let heaviest = { page: '', size: 0 };
    for (const page of pages) {
      const size = await firstViewOf(browser, `${webUrl}${page}`);
      if (size > heaviest.size) heaviest = { page, size };
    }
    return heaviest;
  } finally {
    await browser.close();
  }
}

const atMost = (name: string, measured: number, limit: number): Figure => ({ name, measured, unit: 'Ko', limit: `≤ ${limit}`, ok: measured <= limit });

async function firstOf(stack: TestStack, kind: 'projects' | 'partners'): Promise<{ slug: string }> {
  const response = await fetch(`${stack.webUrl}/api/v1/${kind}`);
  const answer = (await response.json()) as Partial<Record<typeof kind, { slug: string }[]>>;
  const [first] = answer[kind] ?? [];
  if (first === undefined) throw new Error(`no ${kind} in /api/v1/${kind}: ${response.status} ${JSON.stringify(answer).slice(0, 300)}`);
  return first;
}

async function mapChunk(): Promise<string> {
  const chunk = (await readdir(assets)).find((name) => /^leaflet-map.*\.js$/.test(name));
  if (chunk === undefined) throw new Error('no chunk of the map in the build');
  return chunk;
}

async function forbiddenFiles(): Promise<string[]> {
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map(async (name) => ({ name, text: await readFile(join(assets, name), 'utf8') })));
  return texts.filter(({ text }) => forbidden.some((mark) => text.includes(mark))).map(({ name }) => name);
}

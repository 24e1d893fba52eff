import { indexedCorpus } from '@carrefour/config/stack/bench/corpus';
import type { Figure, Measure } from '@carrefour/config/stack/bench/figure';
import { median } from '@carrefour/config/stack/bench/timing';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import type { Browser } from 'playwright-core';

const LIMIT_MS = 1_500;
const LIMIT_SHIFT = 0.02;
/** What comes after the largest paint and may still move things: fonts, the map, pictures. */
const SETTLED_MS = 1_500;

/** A telephone far from its mast: pieces of the page arrive one after the other, which is when a page moves. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 90_000, uploadThroughput: 50_000 };

type Paint = { largest: number; shift: number };

/** Run in the page before anything of it. */
const WATCH = `
  window.seenPaint = { largest: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seenPaint.largest = Math.max(seenPaint.largest, entry.startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seenPaint.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

async function open(browser: Browser, url: string, width: number, { slow = false } = {}): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  if (slow) await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', SLOW);
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLED_MS);
  const paint = await page.evaluate<Paint>('window.seenPaint');
  await context.close();
  return paint;
}

/** What somebody sees who comes for the first time, in a real browser: when the largest piece is there, and how much moves. */
export const measure: Measure = async ({ quick, stack: start }) => {
  const stack = await start();
  await indexedCorpus(stack);
  const first = (await (await fetch(`${stack.webUrl}/api/v1/projects?perPage=1`)).json()) as { projects: { slug: string }[] };
  const pages = ['/', '/recherche', '/recherche?q=jardin&view=carte', `/projets/${first.projects[0]?.slug ?? ''}`, '/territoires/dep-69', '/partenaires', '/le-projet'];
  const browser = await launchChromium();
  const figures: Figure[] = [];
  try {
    let unsteadiest = { page: '', shift: 0 };
    for (const page of pages) {
      const { shift } = await open(browser, `${stack.webUrl}${page}`, 360, { slow: true });
      if (shift >= unsteadiest.shift) unsteadiest = { page, shift };
    }
    figures.push({ name: `ce qui bouge sur un réseau lent à 360 px (CLS, le pire ; ${unsteadiest.page})`, measured: unsteadiest.shift, unit: '', limit: `≤ ${LIMIT_SHIFT}`, ok: unsteadiest.shift <= LIMIT_SHIFT });
    for (const width of [360, 1280]) {
      let slowest = { page: '', largest: 0 };
      let shakiest = { page: '', shift: 0 };
      for (const page of pages) {
        const paints: Paint[] = [];
        for (let time = 0; time < (quick ? 3 : 5); time += 1) paints.push(await open(browser, `${stack.webUrl}${page}`, width));
        const largest = median(paints.map((paint) => paint.largest));
        const shift = Math.max(...paints.map((paint) => paint.shift));
        if (largest > slowest.largest) slowest = { page, largest };
        if (shift >= shakiest.shift) shakiest = { page, shift };
      }
      figures.push(
        { name: `plus grand élément visible à ${width} px (médiane ; ${slowest.page})`, measured: slowest.largest, unit: 'ms', limit: `≤ ${LIMIT_MS}`, ok: slowest.largest > 0 && slowest.largest <= LIMIT_MS },
        { name: `ce qui bouge à ${width} px (CLS, le pire ; ${shakiest.page})`, measured: shakiest.shift, unit: '', limit: `≤ ${LIMIT_SHIFT}`, ok: shakiest.shift <= LIMIT_SHIFT },
      );
    }
  } finally {
    await browser.close();
  }
  return figures;
};

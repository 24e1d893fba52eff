import type { Page } from 'playwright-core';

const QUIET_MS = 250;

/**
 * Leads a page of the admin from screen to screen as its menus do, without loading the whole program again for each, and waits until
 * the new screen stands and has received what it asked for.
 */
export function walkAdmin(page: Page, cmsUrl: string): (path: string) => Promise<void> {
  const waitForQuiet = watchRequests(page);
  return async (path) => {
    const address = new URL(`${cmsUrl}/admin${path}`);
    // The same screen with another question keeps its heading, by which a new screen is told: it is loaded.
    if (new URL(page.url()).pathname === address.pathname || !page.url().startsWith(cmsUrl)) await page.goto(address.href);
    else await goTo(page, address.pathname + address.search);
    await page.waitForFunction(() => document.querySelector('h1') !== null && !document.body.innerText.includes('Chargement…'));
    await waitForQuiet();
    await page.waitForFunction(() => document.querySelector('h1') !== null && !document.body.innerText.includes('Chargement…'));
  };
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((next) => {
    const heading = document.querySelector('h1');
    heading?.setAttribute('data-left', heading.innerText);
    history.pushState({}, '', next);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1');
    return heading !== null && heading.getAttribute('data-left') !== heading.innerText;
  });
}

/** Waits until nothing has been under way for a quarter of a second. */
function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Set<unknown>();
  let last = Date.now();
  page.on('request', (request) => underWay.add(request));
  const end = (request: unknown) => {
    underWay.delete(request);
    last = Date.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return async () => {
    last = Date.now();
    while (underWay.size > 0 || Date.now() - last < QUIET_MS) await page.waitForTimeout(50);
  };
}

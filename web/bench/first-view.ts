import type { Browser } from 'playwright-core';

/** Kilobytes that come over the network, headers included, for what somebody sees of a page who opens it for the first time: nothing is kept from another page. */
export async function firstViewOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return Math.round(bytes / 1000);
}

import { launchChromium } from './config/dist/esm/stack/testing/launch-chromium.js';
import { readFileSync } from 'node:fs';
const { webUrl } = JSON.parse(readFileSync('/tmp/hold.json'));
const WATCH = `
  window.shifts = [];
  new PerformanceObserver((list) => { for (const e of list.getEntries()) shifts.push({ t: Math.round(e.startTime), v: e.value, src: (e.sources||[]).map(s => [s.node && (s.node.outerHTML||s.node.textContent||'').slice(0,140), JSON.stringify(s.previousRect), JSON.stringify(s.currentRect)]) }); }).observe({ type: 'layout-shift', buffered: true });
`;
const browser = await launchChromium();
for (const width of [1280, 360]) for (const path of (process.argv[2] ?? '/,/recherche,/territoires/dep-69,/partenaires,/le-projet').split(',')) for (let i = 0; i < 3; i++) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 90_000, uploadThroughput: 50_000 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(WATCH);
  await page.goto(webUrl + path, { waitUntil: 'load', timeout: 60000 });
  await page.waitForTimeout(2500);
  const s = await page.evaluate('window.shifts');
  console.log(width, path, s.reduce((a, b) => a + b.v, 0).toFixed(3), s.filter(x => x.v > 0.005).map(x => JSON.stringify(x, null, 0)).join('\n   '));
  await context.close();
}
await browser.close();

import { launchChromium } from './config/dist/esm/stack/testing/launch-chromium.js';
import { readFileSync } from 'node:fs';
const { webUrl } = JSON.parse(readFileSync('/tmp/hold.json'));
const b = await launchChromium();
for (const w of [1280, 360]) { const c = await b.newContext({ viewport: { width: w, height: 900 } }); const p = await c.newPage(); await p.goto(webUrl + '/'); await p.waitForTimeout(800); await p.screenshot({ path: `/tmp/first-${w}.png` }); console.log(await p.evaluate(() => [...document.fonts].map(f => f.family + ' ' + f.style + ' ' + f.status).join('; '))); await c.close(); }
await b.close();

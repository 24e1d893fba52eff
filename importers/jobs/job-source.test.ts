import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimedJob, ImportContext, Recipe } from '@carrefour/config';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseRecipe } from '../recipes/parse-recipe.js';
import { aSite, answerHtml, type Site } from '../testing/a-site.js';
import { withLostItems } from '../connect/deliver/with-lost-items.js';
import { readInventory } from '../read/read-inventory.js';
import { bringSource } from './job-source.js';
import type { Jobs } from './jobs-client.js';

const folder = mkdtempSync(join(tmpdir(), 'job-source-'));
const before = process.env['CRAWL_PRIVATE_ADDRESSES'];
const heavy = `id;titre\n${Array.from({ length: 120_000 }, (_, row) => `${row};Un projet dont le nom est assez long pour peser`).join('\n')}\n`;
let site: Site;
beforeAll(async () => {
  process.env['CRAWL_PRIVATE_ADDRESSES'] = '1';
  site = await aSite((request, response) => {
    if (request.url === '/export.csv') response.writeHead(200, { 'content-type': 'text/csv' }).end(heavy);
    else if (request.url === '/liste') answerHtml(response, [1, 2, 3].map((rank) => `<a class="f" href="/f/${rank}">x</a>`).join(''));
    else answerHtml(response, '<h1>Une fiche</h1>', request.url === '/f/2' ? 500 : request.url === '/robots.txt' ? 404 : 200);
  });
});
afterAll(async () => {
  if (before === undefined) delete process.env['CRAWL_PRIVATE_ADDRESSES'];
  else process.env['CRAWL_PRIVATE_ADDRESSES'] = before;
  await site.close();
});

const context = { inventories: [{ slug: 'i', consent: { by: 'Présidence', at: '2026-01-01', scope: null } }] } as unknown as ImportContext;
const kept = { bytes: '' };
const jobs = { hand: async () => undefined, bring: async (_job: ClaimedJob, _part: string, path: string) => writeFileSync(path, kept.bytes) } as unknown as Jobs;
const aJob = (changes: Partial<ClaimedJob>): ClaimedJob => ({ inventory: 'i', file: null, address: null, delivery: null, ...changes }) as ClaimedJob;
const bring = (job: ClaimedJob, given: Recipe | null = null) => bringSource(job, given, context, folder, jobs);

test('a file of more than five megabytes is fetched from its address, as it may be sent', async () => {
  const delivery = await bring(aJob({ address: `${site.origin}/export.csv` }));
  expect([heavy.length > 5 * 1024 * 1024, delivery.bytes.length, delivery.isRows]).toEqual([true, heavy.length, false]);
});

test('what a site hid when it was read is told again at each later step, which starts from what was kept', async () => {
  const given = parseRecipe({
    version: 1, partner: 'p', inventory: 'i', key: { from: 'address' }, fields: { title: { from: 'titre' } },
    source: { connector: 'crawl', start: [`${site.origin}/liste`], detail: { css: 'a.f' }, columns: { titre: { css: 'h1' } }, limits: { delaySeconds: 0 } },
  }, 'essai');
  const { name, isRows, complete, lostItems, notices, bytes } = await bring(aJob({ address: `${site.origin}/liste` }), given);
  expect([complete, lostItems.length, notices.length]).toEqual([false, 1, 1]);
  kept.bytes = bytes.subarray(0, bytes.length).toString('utf8');
  const later = await bring(aJob({ file: name, delivery: { name, isRows, complete, lostItems: [...lostItems], notices: [...notices] } }), given);
  const inventory = withLostItems(await readInventory(later.bytes, later.name, {}), later);
  const refused: string[] = [];
  for await (const reading of inventory.rows()) if (reading.kind === 'unreadable') refused.push(reading.reason);
  expect([later.complete, refused, inventory.notices.map(({ message }) => message)]).toEqual([false, [expect.stringContaining('/f/2 répond 500')], expect.arrayContaining([...notices])]);
});

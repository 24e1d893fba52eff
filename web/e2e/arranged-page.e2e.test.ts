import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '@carrefour/config/stack/testing/launch-chromium';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser } from 'playwright-core';
import { auditPage } from './site/audit-page';
import { eventually } from './site/eventually';
import { readPage } from './site/read-page';
import { startTeamEditor, type TeamEditor } from './site/team-editor';

const { webUrl, cmsUrl, secrets } = sharedStack();
const SLUG = 'page-de-tous-les-blocs';
const PAGE = 'api::page.page';
let browser: Browser;
let team: TeamEditor;
const made: [uid: string, id: string][] = [];

const publish = async (uid: string, data: Record<string, unknown>): Promise<string> => {
  const id = await team.publish(uid, data);
  made.push([uid, id]);
  return id;
};
const referencesTo = async (type: string): Promise<{ connect: { documentId: string }[] }> => {
  const answer = await fetch(`${cmsUrl}/api/site/editorial?types=${type}`, { headers: { authorization: `Bearer ${secrets['CMS_READ_TOKEN'] ?? ''}` } });
  const found = (await answer.json()) as Record<string, { id: string }[]>;
  return { connect: (found[type] ?? []).slice(0, 2).map(({ id }) => ({ documentId: id })) };
};

beforeAll(async () => {
  browser = await launchChromium();
  team = await startTeamEditor();
}, 60_000);
afterAll(async () => {
  for (const [uid, id] of made.reverse()) await team.remove(uid, id);
  await browser.close();
});

/** One block of each kind, each under a heading of its own, and what shows that it is there. */
async function allBlocks(): Promise<{ __component: string; heading: string; shows: RegExp; [field: string]: unknown }[]> {
  const [bodies, documents] = [await referencesTo('governance-body'), await referencesTo('document')];
  return [
    { __component: 'block.text', heading: 'Un texte', body: 'Des **mots** de l’équipe.', shows: /<strong>mots<\/strong>/ },
    { __component: 'block.figures', heading: 'Des chiffres', source: 'typed', figures: [{ value: '1 234', label: 'repas partagés' }], shows: /repas partagés/ },
    { __component: 'block.cards', heading: 'Des cartes', cards: [{ title: 'Une porte', text: 'Elle s’ouvre.', linkLabel: 'Entrer', linkUrl: '/charte' }], shows: /Une porte/ },
    { __component: 'block.timeline', heading: 'Une frise', intro: 'Pas à pas.', shows: /Pas à pas\./ },
    { __component: 'block.testimonials', heading: 'Des paroles', limit: 24, shows: /Cela nous a donné des idées\./ },
    { __component: 'block.partners', heading: 'Des partenaires', shows: /href="\/partenaires\/[\w-]+"/ },
    { __component: 'block.governance', heading: 'Une instance', bodies, shows: /id="[\w-]+"/ },
    { __component: 'block.projects', heading: 'Des projets', query: 'departement=69', limit: 3, shows: /href="\/projets\/[\w-]+"/ },
    { __component: 'block.map', heading: 'Une carte', query: 'region=84', shows: /<svg/ },
    { __component: 'block.files', heading: 'Des fichiers', documents, shows: /<li/ },
    { __component: 'block.call-to-action', heading: 'Une invitation', text: 'Venez.', linkLabel: 'Nous écrire à tous', linkUrl: '/contact', shows: /Nous écrire à tous/ },
    { __component: 'block.faq', heading: 'Des questions', items: [{ question: 'Est-ce payant ?', answer: 'Non.' }], shows: /Est-ce payant/ },
    { __component: 'block.press', heading: 'La presse', limit: 50, shows: /href="https:\/\/gazette\.example\/article"/ },
    { __component: 'block.articles', heading: 'Des nouvelles', limit: 3, shows: /href="\/actualites\/[\w-]+"/ },
    { __component: 'block.team', heading: 'Une équipe', shows: /<li/ },
  ];
}

test('a page arranged by the team from every kind of block is there within ten seconds, each block in its place; words whose time is over are not', async () => {
  const words = { role: 'Habitante', organisation: null, consent: 'Par écrit, pour cet essai.' };
  await publish('api::testimonial.testimonial', { ...words, quote: 'Cela nous a donné des idées.', end: '2999-12-31' });
  await publish('api::testimonial.testimonial', { ...words, quote: 'Ces mots ne devaient rester qu’un temps.', end: '2020-12-31' });
  await publish('api::press-article.press-article', { title: 'Un article', medium: 'La Gazette d’essai', date: '2026-11-01', kind: 'article', url: 'https://gazette.example/article' });

  const blocks = await allBlocks();
  const told = blocks.map(({ shows: _shows, ...block }) => block);
  const page = { title: 'Tous les blocs', slug: SLUG, lead: 'Un de chaque.', blocks: told };
  const id = await publish(PAGE, page);
  const read = () => readPage(webUrl, `/${SLUG}`);
  const { html } = await eventually(read, ({ html: text }) => blocks.every(({ heading, shows }) => text.includes(heading) && shows.test(text)));
  const sections = html.split('<h2');
  expect(blocks.filter(({ heading, shows }) => !sections.some((section) => section.includes(heading) && shows.test(section))).map(({ heading }) => heading)).toEqual([]);
  expect(html).not.toContain('Ces mots ne devaient rester qu’un temps.');

  for (const width of [360, 1280]) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const tab = await context.newPage();
    await tab.goto(`${webUrl}/${SLUG}`);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await auditPage(tab)).toEqual([]);
    await context.close();
  }

  await team.change(PAGE, id, { ...page, blocks: [...told].reverse() });
  const orderOf = (text: string) => blocks.map(({ heading }) => text.indexOf(`>${heading}<`));
  const { html: again } = await eventually(read, ({ html: text }) => (orderOf(text).at(-1) ?? -1) < (orderOf(text)[0] ?? -1));
  const positions = orderOf(again);
  expect([...positions].sort((a, b) => b - a)).toEqual(positions);
}, 120_000);

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { frenchLeft } from './french-left';

export type Reading = {
  english: boolean;
  script: boolean;
  widths: readonly number[];
  /** By somebody who asked that nothing moves. */
  still?: boolean;
};

/** `WALK_SHOTS=<folder>`: a picture of each page at each width, for whoever wants to look. */
const shots = process.env['WALK_SHOTS'];

async function keepShot(page: Page, { english, script }: Reading, width: number): Promise<void> {
  if (shots === undefined || ![360, 1280].includes(width)) return;
  mkdirSync(shots, { recursive: true });
  const { pathname, search } = new URL(page.url());
  const name = `${`${pathname}${search}`.replace(/^\/(en\/?)?/, '').replace(/[^\w=-]+/g, '_') || 'accueil'}.${english ? 'en' : 'fr'}.${script ? '' : 'sans.'}${width}`;
  await page.screenshot({ path: join(shots, `${name.slice(0, 120)}.png`), fullPage: true });
}

/** What of a page does not fit its window, at each width. */
async function overflows(page: Page, reading: Reading): Promise<string[]> {
  const found: string[] = [];
  for (const width of reading.widths) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) found.push(`déborde de ${overflow} px à ${width} px`);
    await keepShot(page, reading, width);
  }
  return found;
}

/** What is wrong with an open page for whoever comes to read it: not whole in its window, not in its language, without a title, holes where words should be, controls that wait for a script, what moves for whoever asked that nothing does. */
export async function readingProblems(page: Page, reading: Reading): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    const text = document.body.innerText;
    return {
      lang: document.documentElement.lang,
      titles: [...document.querySelectorAll('h1')].filter(isSeen).length,
      length: text.length,
      hole: /.{0,40}(?:\bundefined\b|\bNaN\b|\[object \w+\]).{0,40}/.exec(text)?.[0],
      moving: [...document.querySelectorAll('*')].filter((element) => [getComputedStyle(element).transitionDuration, getComputedStyle(element).animationDuration].some((time) => /[1-9]/.test(time))).length,
      idle: [...document.querySelectorAll('button')].filter((button) => isSeen(button) && button.form === null).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    };
  });
  const found = await overflows(page, reading);
  if (seen.lang !== (reading.english ? 'en' : 'fr')) found.push(`langue ${seen.lang}`);
  if (seen.titles !== 1) found.push(`${seen.titles} titres`);
  if (seen.length < 100) found.push(`${seen.length} signes à lire`);
  if (seen.hole !== undefined) found.push(`un trou : ${seen.hole}`);
  if (reading.still === true && seen.moving > 0) found.push(`${seen.moving} éléments bougent pour qui demande que rien ne bouge`);
  if (!reading.script) found.push(...seen.idle.map((button) => `ne sert à rien sans script : ${button}`));
  return reading.english ? [...found, ...(await frenchLeft(page))] : found;
}

import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

const MOST_STEPS = 300;

/** What shows where one is: a ring, a shadow, or the same around what holds the element. */
const ring = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    // Inside a frame, the frame shows it.
    if (focused === null || focused === document.body || focused instanceof HTMLIFrameElement) return null;
    for (let element: Element | null = focused, step = 0; element !== null && step < 5; element = element.parentElement, step += 1) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      if ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none') return null;
    }
    return `${focused.outerHTML.slice(0, 140)} : rien ne montre qu’on y est`;
  });

/** Goes from one control to the next (or `Shift+Tab`: to the one before) until the one wanted; on the way, one always sees where one is. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const unseen = new Set<string>();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press(key);
    const problem = await ring(page);
    if (problem !== null) unseen.add(problem);
    const isThere = (await target.count()) > 0 && (await target.first().evaluate((element) => element === document.activeElement));
    if (isThere) {
      expect([...unseen]).toEqual([]);
      return;
    }
  }
  throw new Error(`${MOST_STEPS} steps do not reach ${String(target)} on ${page.url()}`);
}

/** Goes to a control and presses it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a box and writes in it, in the place of what it holds. */
export async function write(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
}

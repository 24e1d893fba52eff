import type { Page } from 'playwright-core';

/** Of the words that people wrote in French, those that stand on this page by themselves without being told French to whoever hears it. */
export async function untoldFrench(page: Page, written: ReadonlySet<string>): Promise<string[]> {
  const untold = await page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'fr') found.add((node.nodeValue ?? '').trim());
    return [...found];
  });
  return untold.filter((text) => written.has(plainText(text))).map((text) => `un texte français que rien ne dit tel : ${text.slice(0, 120)}`);
}

/** Spaces and apostrophes as they are typed, whatever typography made of them. */
export const plainText = (text: string): string => text.replace(/\s+/gu, ' ').replace(/’/g, '\'').trim();

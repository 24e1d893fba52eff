import type { Page } from 'playwright-core';

/** What a person reads or hears on a page: its texts, labels, titles and examples; not those that say they are in English (a mail for English readers), nor names, nor values before and after. */
export async function readWords(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { textContent, parentElement } = walker.currentNode;
      if (!['STYLE', 'SCRIPT', 'NOSCRIPT'].includes(parentElement?.tagName ?? '') && parentElement?.closest('[lang=en]:not(html), [translate=no], del, ins') == null)
        words.push(textContent?.trim() ?? '');
    }
    for (const name of ['placeholder', 'title'])
      for (const element of document.querySelectorAll(`[${name}]`))
        words.push(element.getAttribute(name) ?? '');
    return [...new Set(words)].filter((text) => text !== '');
  });
}

import type { Page } from 'playwright-core';

/** What a person reads or hears on a page: its texts, labels, titles and examples. */
export async function readWords(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { textContent, parentElement } = walker.currentNode;
      if (!['STYLE', 'SCRIPT', 'NOSCRIPT'].includes(parentElement?.tagName ?? ''))
        words.push(textContent?.trim() ?? '');
    }
    for (const name of ['placeholder', 'title'])
      for (const element of document.querySelectorAll(`[${name}]`))
        words.push(element.getAttribute(name) ?? '');
    return [...new Set(words)].filter((text) => text !== '');
  });
}

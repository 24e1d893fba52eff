import type { BrowserContext, Page } from 'playwright-core';
import { MARK } from './payloads.js';

/** What a page let happen that it should not have: a script that ran, one that only the page's policy held back, an element that somebody's words made. */
export type Watch = { heard: string[]; look(page: Page): Promise<void> };

/** Watches every page of a browser's context; `look` once a page is drawn. */
export async function watchScripts(context: BrowserContext): Promise<Watch> {
  const heard: string[] = [];
  const where = (page: Page | null | undefined) => new URL(page?.url() ?? 'about:blank').pathname;
  await context.exposeBinding('percee', ({ page }, told: string) => void heard.push(`${where(page)} ${told}`));
  await context.addInitScript(() => {
    const tell = (told: string) => void (window as unknown as { percee(told: string): void }).percee(told);
    window.alert = () => tell('a script ran');
    // The admin's own libraries try whether they may evaluate words: they may not, and no text of anybody's is asked.
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => (blockedURI === 'eval' ? undefined : tell(`${violatedDirective} ${blockedURI} ${sample}`)));
  });
  context.on('page', (page) => page.on('dialog', (dialog) => {
    heard.push(`${where(page)} a dialog opened`);
    void dialog.dismiss();
  }));
  return {
    heard,
    async look(page) {
      const made = await page.evaluate((mark) => {
        const elements = [...document.querySelectorAll(`[${mark}], [${mark.toUpperCase()}]`)].map((element) => element.outerHTML.slice(0, 120));
        const links = [...document.querySelectorAll('[href], [src], [action], [formaction]')].filter((element) => ['href', 'src', 'action', 'formaction'].some((name) => /^\s*(javascript|vbscript|data:text)/i.test(element.getAttribute(name) ?? '')));
        return [...elements, ...links.map((element) => element.outerHTML.slice(0, 120))];
      }, MARK);
      for (const element of made) heard.push(`${where(page)} ${element}`);
    },
  };
}

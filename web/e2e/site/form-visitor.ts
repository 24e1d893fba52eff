import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Page } from 'playwright-core';
import { auditPage } from './audit-page';
import { frenchLeft } from './french-left';
import { fillForm, formOf, submitOf } from './public-forms';

/** `audits`: which state of each form is audited for those who see, hear or point otherwise; the same one need not be twice. */
export type Visitor = { locale: 'fr' | 'en'; script: boolean; width: number; network: string; audits: 'refused' | 'sent' | null };

export const visitors: readonly Visitor[] = [
  { locale: 'fr', script: true, width: 360, network: '198.51.100.1', audits: 'refused' },
  { locale: 'fr', script: false, width: 1280, network: '198.51.100.2', audits: null },
  { locale: 'en', script: true, width: 1280, network: '198.51.100.3', audits: 'sent' },
  { locale: 'en', script: false, width: 360, network: '198.51.100.4', audits: null },
];
const run = Date.now().toString(36);
export const nameOf = ({ locale, script, width }: Visitor): string => `${locale}-${script ? 'avec' : 'sans'}-${width}-${run}`;
export const slugOf = (visitor: Visitor): string => `le-parcours-${nameOf(visitor)}`;
export const carrierOf = (visitor: Visitor): string => `porteur-${nameOf(visitor)}@demo.example`;
export const inLanguage = ({ locale }: Visitor, path: string): string => (locale === 'fr' ? path : `/en${path}`);

/** Nobody writes faster than this; the site takes who does for a robot. */
const WRITING_MS = 2_100;

/** One visitor with one window; what is wrong on the way is kept, each with where and when. */
export async function walkForms(browser: Browser, visitor: Visitor, task: (walker: FormWalker) => Promise<void>): Promise<string[]> {
  const { width, script, network } = visitor;
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: script, extraHTTPHeaders: { 'x-forwarded-for': network } });
  const walker = new FormWalker(visitor, () => context.newPage());
  await task(walker);
  if ((await context.cookies()).length > 0) walker.problems.push('un témoin de connexion a été déposé');
  await context.close();
  return walker.problems.map((problem) => `${nameOf(visitor)} : ${problem}`);
}

export class FormWalker {
  readonly problems: string[] = [];
  readonly #webUrl = sharedStack().webUrl;
  constructor(readonly visitor: Visitor, readonly openPage: () => Promise<Page>) {}

  /** Does something in a page of its own; whatever stops it is a problem of that path. */
  async on(path: string, task: (page: Page) => Promise<void>): Promise<void> {
    const page = await this.openPage();
    page.setDefaultTimeout(20_000);
    try {
      await page.goto(`${this.#webUrl}${inLanguage(this.visitor, path)}`);
      await task(page);
    } catch (error) {
      this.problems.push(`${path}, à ${page.url()} : ${String(error).slice(0, 400)}`);
    }
    await page.close();
  }

  /** Looks at a page as it stands: what overflows, what is not in its language, what some people could not use. */
  async look(page: Page, state: Visitor['audits']): Promise<void> {
    const { locale, audits } = this.visitor;
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const found = overflow > 0 ? [`déborde de ${overflow} px`] : [];
    if (locale === 'en') found.push(...(await frenchLeft(page)));
    if (audits !== null && audits === state) {
      found.push(...(await auditPage(page)));
    }
    this.problems.push(...found.map((problem) => `${page.url()} : ${problem}`));
  }

  /** Sends what is written, once the form was open long enough, and looks at the page it ends on. */
  async send(page: Page, fields: Record<string, string>, thanks: string): Promise<void> {
    await fillForm(page, fields);
    await page.waitForTimeout(WRITING_MS);
    const seen = formOf(page).locator('[name="seen"]');
    if ((await seen.count()) > 0) await seen.check();
    await submitOf(page).click();
    await this.arrive(page, thanks);
  }

  async arrive(page: Page, thanks: string): Promise<void> {
    await page.waitForURL(({ href }) => href.startsWith(`${this.#webUrl}${inLanguage(this.visitor, thanks)}`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await this.look(page, 'sent');
  }
}

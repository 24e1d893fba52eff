import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Page } from 'playwright-core';

/** A moderator of the team, at the queue of what waits. */
export async function openOffice(browser: Browser): Promise<Page> {
  const { cmsUrl, accounts } = sharedStack();
  const account = accounts.find(({ role }) => role === 'moderator');
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(`${cmsUrl}/admin/auth/login`);
  await page.fill('input[name=email]', account?.email ?? '');
  await page.fill('input[name=password]', account?.password ?? '');
  await page.click('button[type=submit]');
  await page.waitForURL(/\/admin\/?$/);
  return page;
}

/** Decides what stands in the queue under a title, with a message to whoever asked. */
export async function decideInOffice(page: Page, title: string, choice: 'Accepter' | 'Refuser', answer: string): Promise<void> {
  const { cmsUrl } = sharedStack();
  await page.goto(`${cmsUrl}/admin/a-traiter?order=newest`);
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: new RegExp(title) }) }).first();
  await card.getByRole('button', { name: choice }).click();
  await card.getByRole('textbox').fill(answer);
  await card.getByRole('button', { name: choice }).click();
  await page.getByText(/c’est fait/).first().waitFor();
}

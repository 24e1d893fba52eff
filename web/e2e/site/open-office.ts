import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Browser, Page } from 'playwright-core';

/** Somebody of the team, signed in to the admin; a moderator unless told otherwise. */
export async function openOffice(browser: Browser, role: 'moderator' | 'administrator' = 'moderator'): Promise<Page> {
  const { cmsUrl, accounts } = sharedStack();
  const account = accounts.find((one) => one.role === role);
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(`${cmsUrl}/admin/auth/login`);
  await page.fill('input[name=email]', account?.email ?? '');
  await page.fill('input[name=password]', account?.password ?? '');
  await page.click('button[type=submit]');
  await page.waitForURL(/\/admin\/?$/);
  return page;
}

/** Opens one of the team's screens, and waits for what it shows. */
export async function openScreen(page: Page, path: string): Promise<void> {
  await page.goto(`${sharedStack().cmsUrl}/admin/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Confirms what a screen asks about again. */
export const confirm = (page: Page, action: string): Promise<void> => page.getByRole('alertdialog').getByRole('button', { name: action, exact: true }).click();

/** Waits until a screen says something. */
export const says = (page: Page, words: string | RegExp): Promise<void> => page.getByText(words).first().waitFor();

/** Decides what stands in the queue under a title, with a message to whoever asked. */
export async function decideInOffice(page: Page, title: string, choice: 'Accepter' | 'Refuser', answer: string): Promise<void> {
  await openScreen(page, 'a-traiter?order=newest');
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: new RegExp(title) }) }).first();
  await card.getByRole('button', { name: choice }).click();
  await card.getByRole('textbox').fill(answer);
  await card.getByRole('button', { name: choice }).click();
  await says(page, choice === 'Accepter' ? /:\saccepté\./ : /:\srefusé\./);
}

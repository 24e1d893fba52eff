import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import type { Page } from 'playwright-core';

/** Signs in one of the demonstration's partners, as a person does, and waits for the space. */
export async function signInAs(page: Page, role: 'partner-trusted' | 'partner-reviewed'): Promise<void> {
  const { webUrl, accounts } = sharedStack();
  const account = accounts.find((one) => one.role === role);
  await page.goto(`${webUrl}/connexion`);
  await page.getByLabel('Votre adresse électronique').fill(account?.email ?? '');
  await page.getByLabel('Votre mot de passe').fill(account?.password ?? '');
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL(/\/espace/);
}

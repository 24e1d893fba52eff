import { say, sayStep } from '../say.js';
import type { ServiceContext } from '../services/service-context.js';
import { madeAccountsSchema, writeAccounts } from './accounts.js';
import { callOperation, type CmsAccess } from './cms-operations.js';
import { listDemonstrationInventories } from './demonstration-inventories.js';
import { importInventory } from './import-inventory.js';
import { readStepsDone } from './steps-done.js';
import { waitForIndex } from './wait-for-index.js';

export interface FirstStart extends ServiceContext {
  secrets: { CMS_ADMIN_TOKEN: string; CMS_SYNC_TOKEN: string };
  inventories: boolean;
  search: boolean;
}

/**
 * Fills a new stack: content, accounts, then the demonstration inventories through the real importer. Every step is
 * remembered once complete, so that an interrupted first start is repaired by the next one.
 */
export async function completeFirstStart(stack: FirstStart): Promise<void> {
  const { settings, secrets } = stack;
  const steps = readStepsDone(settings.dataDir, settings.databaseUrl, settings.demo);
  const cms = { url: settings.cmsAddress, token: secrets.CMS_ADMIN_TOKEN };
  await steps.once('seed', () =>
    sayStep(settings.demo ? 'Contenu de démonstration' : 'Taxonomie, rôles, menus et pages', async () => {
      await callOperation(cms, 'seed', { demo: settings.demo });
    }),
  );
  await steps.once('accounts', () => makeAccounts(stack, cms));
  if (!settings.demo || !stack.inventories) return;
  let imported = false;
  for (const inventory of listDemonstrationInventories()) {
    await steps.once(`inventory:${inventory.inventory}`, async () => {
      if (!imported) say.step('Import des inventaires de démonstration…');
      imported = true;
      await importInventory(inventory, stack.env);
    });
  }
  if (imported && stack.search) await waitForSearch({ url: settings.cmsAddress, token: secrets.CMS_SYNC_TOKEN });
}

async function makeAccounts({ settings }: FirstStart, cms: CmsAccess): Promise<void> {
  const made = madeAccountsSchema.parse(await callOperation(cms, 'accounts', { demo: settings.demo }));
  if (settings.demo) writeAccounts(settings.dataDir, made.accounts);
  if (made.administratorLink !== undefined) {
    say.note(`Premier compte d’administration (lien à usage unique) : ${made.administratorLink}`);
  }
}

async function waitForSearch(cms: CmsAccess): Promise<void> {
  await sayStep('Mise à jour de la recherche', async () => {
    if (await waitForIndex(cms, 120_000)) return;
    say.warning('La recherche n’a pas fini de se mettre à jour ; elle continue pendant que le site répond.');
  });
}

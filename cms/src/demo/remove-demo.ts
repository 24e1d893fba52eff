import type { Core } from '@strapi/strapi';
import { clearSettings } from './clear-settings';
import { demoTypes } from './demo-types';
import { emptyPages } from './empty-pages';
import { removeAccounts } from './remove-accounts';
import { removeImported } from './remove-imported';
import { removeRecords, type Kept } from './remove-records';

export type DemoRemoved = { removed: Record<string, number>; kept: Kept[]; keptAccounts: string[] };

/** Ends the demonstration: deletes what nobody changed, keeps and lists what somebody did. May be run again. */
export async function removeDemo(strapi: Core.Strapi): Promise<DemoRemoved> {
  const removed: Record<string, number> = {};
  const kept: Kept[] = [];
  const count = (what: string, result: { removed: number; kept: Kept[] }) => {
    if (result.removed > 0) removed[what] = result.removed;
    kept.push(...result.kept);
  };
  count('imports', { removed: await removeImported(strapi), kept: [] });
  for (const uid of demoTypes(strapi)) count(uid.split('.')[1] ?? uid, await removeRecords(strapi, uid));
  count('page', await emptyPages(strapi));
  await clearSettings(strapi);
  const accounts = await removeAccounts(strapi);
  count('account', { removed: accounts.removed, kept: [] });
  return { removed, kept, keptAccounts: accounts.kept };
}

import type { Core } from '@strapi/strapi';
import { removeDumps } from '../engine/dump/dump-folder';
import { clearSettings } from './clear-settings';
import { demoTypes } from './demo-types';
import { emptyPages } from './empty-pages';
import { forgetAddresses } from './forget-addresses';
import { forgetProjects } from './forget-projects';
import { ownProjects } from './own-projects';
import { removeAccounts } from './remove-accounts';
import { removeImported } from './remove-imported';
import { removeRecords, type Kept } from './remove-records';

export type DemoRemoved = { removed: Record<string, number>; kept: Kept[]; administratorLink?: string };

/** Ends the demonstration: deletes what nobody changed, keeps and lists what somebody did. May be run again. */
export async function removeDemo(strapi: Core.Strapi): Promise<DemoRemoved> {
  const removed: Record<string, number> = { import: await removeImported(strapi) };
  const kept: Kept[] = [];
  for (const uid of demoTypes(strapi)) {
    const done = await removeRecords(strapi, uid);
    if (uid === 'api::project.project') {
      await forgetProjects(strapi, done.removed);
      await ownProjects(strapi, done.kept.map(({ id }) => id));
    }
    await forgetAddresses(strapi, done.removed);
    removed[uid.split('.')[1] ?? uid] = done.removed.length;
    kept.push(...done.kept);
  }
  const pages = await emptyPages(strapi);
  await clearSettings(strapi);
  await removeDumps();
  const { removed: accounts, ...link } = await removeAccounts(strapi);
  return {
    removed: { ...removed, page: pages.removed, account: accounts },
    kept: [...kept, ...pages.kept],
    ...link,
  };
}

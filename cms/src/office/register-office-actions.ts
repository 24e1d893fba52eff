import type { Strapi } from '../engine/strapi';
import { officeActions } from './office-actions';

type ActionProvider = { registerMany(actions: readonly Record<string, unknown>[]): Promise<unknown> };

/** Makes the actions of the back office known to Strapi, before it tidies away the rights of those it does not know. */
export async function registerOfficeActions({ strapi }: { strapi: Strapi }): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  await actionProvider.registerMany(
    Object.entries(officeActions).map(([action, displayName]) => ({ section: 'settings', category: 'Carrefour', subCategory: 'Équipe', uid: `office.${action}`, displayName })),
  );
}

import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { Screen } from '../schema/screen';
import { toConfiguration, type Configuration, type Model } from './to-configuration';

type Described = Model & { uid: string; pluginOptions?: { carrefour?: { screen?: Screen } } };
type Store = {
  findConfiguration(model: Described): Promise<Configuration & { uid: string }>;
  updateConfiguration(model: Described, configuration: Configuration): Promise<unknown>;
};

const screenOf = (model: Described | undefined) => model?.pluginOptions?.carrefour?.screen;

/** Writes the French screens of every type and component into the content manager's own settings; writes nothing when they are there. */
export async function applyScreens({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const contentTypes = strapi.contentTypes as unknown as Record<string, Described>;
  const components = strapi.components as unknown as Record<string, Described>;
  const titleOf = (uid: string) =>
    uid === 'plugin::users-permissions.user' ? 'email' : screenOf(contentTypes[uid])?.title;
  const manager = strapi.plugin('content-manager');

  for (const [service, models] of [
    ['content-types', contentTypes],
    ['components', components],
  ] as const) {
    const store = manager.service(service) as Store;
    for (const model of Object.values(models)) {
      const screen = screenOf(model);
      if (screen === undefined) continue;
      const { uid: _uid, ...now } = await store.findConfiguration(model);
      const wanted = toConfiguration(now, screen, model, titleOf);
      if (!isDeepStrictEqual(now, { ...now, ...wanted })) await store.updateConfiguration(model, wanted);
    }
  }
}

import type { Planter } from './planter';
import { readSeed, type Item } from './read-seed';
import { toLanguage } from './to-language';

/** Name, menus, messages of the site in both languages; without demonstration, nothing that speaks of it. */
export async function seedSettings({ strapi, demo, plant }: Planter): Promise<void> {
  const { en, ...french } = readSeed(strapi, 'settings');
  const shared = demo ? french : withoutDemonstration(french);
  const english = {
    ...(toLanguage(shared, 'en') as Item),
    ...(demo ? (en as Item) : withoutDemonstration(en as Item)),
  };
  await plant({
    uid: 'api::site-settings.site-settings',
    identity: { siteName: String(french.siteName) },
    data: toLanguage(shared, 'fr') as Item,
    english,
  });
}

function withoutDemonstration({ demoBanner: _banner, foundersNotice: _notice, ...settings }: Item): Item {
  return settings;
}

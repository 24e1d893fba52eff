import type { Strapi } from '../strapi';

const SETTINGS = 'api::site-settings.site-settings';
type Settings = { documentId: string; coordinator: object | null };

/** Names a partner as the one that coordinates, unless the settings name one already: the French ones are the site's own. */
export async function nameCoordinator(strapi: Strapi, partner: string): Promise<void> {
  const settings = (await strapi.db.query(SETTINGS).findOne({ where: { locale: 'fr' }, populate: { coordinator: true } })) as Settings | null;
  if (settings === null || settings.coordinator !== null) return;
  await strapi.documents(SETTINGS as never).update({ documentId: settings.documentId, locale: 'fr', data: { coordinator: { connect: [{ documentId: partner }] } } } as never);
}

import type { Core } from '@strapi/strapi';

const SETTINGS = 'api::site-settings.site-settings';

/** In the demonstration an invented partner answers for what the team writes, unless the settings name one already. */
export async function ensureCoordinator(strapi: Core.Strapi, slug: string): Promise<void> {
  const settings = (await strapi.db.query(SETTINGS).findOne({ where: { locale: 'fr' }, populate: { coordinator: true } })) as { documentId: string; coordinator: object | null } | null;
  const partner = (await strapi.db.query('api::partner.partner').findOne({ where: { slug } })) as { documentId: string } | null;
  if (settings === null || settings.coordinator !== null || partner === null) return;
  await strapi.documents(SETTINGS as never).update({ documentId: settings.documentId, locale: 'fr', data: { coordinator: { connect: [{ documentId: partner.documentId }] } } } as never);
}

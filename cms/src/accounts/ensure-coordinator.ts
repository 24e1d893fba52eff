import type { Core } from '@strapi/strapi';
import { nameCoordinator } from '../engine/voucher/name-coordinator';

/** In the demonstration an invented partner answers for what the team writes, unless the settings name one already. */
export async function ensureCoordinator(strapi: Core.Strapi, slug: string): Promise<void> {
  const partner = (await strapi.db.query('api::partner.partner').findOne({ where: { slug } })) as { documentId: string } | null;
  if (partner !== null) await nameCoordinator(strapi, partner.documentId);
}

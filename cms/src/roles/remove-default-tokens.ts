import type { Core } from '@strapi/strapi';

/** Strapi makes a read-everything and a do-everything token while nobody has signed in yet: neither is ours. */
export async function removeDefaultTokens({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.db
    .query('admin::api-token')
    .deleteMany({ where: { name: { $in: ['Read Only', 'Full Access'] } } });
}

import type { Core } from '@strapi/strapi';

const uid = 'api::site-settings.site-settings';

/** Takes out of the settings what speaks of the demonstration, in both languages; the rest of them is the team's. */
export async function clearSettings(strapi: Core.Strapi): Promise<void> {
  const found = await strapi.db.query(uid).findMany({ select: ['documentId', 'locale'] });
  for (const { documentId, locale } of found as { documentId: string; locale: string }[]) {
    await strapi
      .documents(uid)
      .update({ documentId, locale, data: { demoBanner: null, foundersNotice: null } } as never);
  }
}

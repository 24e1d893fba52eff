import type { Core } from '@strapi/strapi';

/** One picture is kept per upload: the site draws the widths it shows when first asked for them. */
const settings = { sizeOptimization: true, autoOrientation: true, responsiveDimensions: false, aiMetadata: false };

export async function applyUploadSettings({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.store({ type: 'plugin', name: 'upload', key: 'settings' }).set({ value: settings });
}

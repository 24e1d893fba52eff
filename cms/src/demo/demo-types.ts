import type { Core } from '@strapi/strapi';

type Model = { uid: string; attributes: Record<string, unknown> };

/** What others point to goes last. Pages and settings are turned into drafts, not deleted. */
const last = ['api::inventory.inventory', 'api::governance-body.governance-body', 'api::partner.partner'];
const kept = new Set(['api::page.page']);

/** Types that hold demonstration records to delete, in the order to delete them. */
export function demoTypes(strapi: Core.Strapi): string[] {
  const models = Object.values(strapi.contentTypes) as unknown as Model[];
  const uids = models.filter(({ attributes }) => attributes.demo !== undefined).map(({ uid }) => uid);
  const rank = (uid: string) => last.indexOf(uid);
  return uids.filter((uid) => !kept.has(uid)).sort((a, b) => rank(a) - rank(b));
}

import type { Strapi } from './strapi';

/** A new documentId, made by Strapi's own generator so that ours look like its own. */
export function newDocumentId(strapi: Strapi): string {
  const attribute = strapi.db.metadata.get('api::project.project').attributes.documentId as unknown as { default: () => string };
  return attribute.default();
}

import type { Strapi } from '../strapi';
import type { OwnPartner } from './own-partner';

const PROJECT = 'api::project.project';
type Documents = { create(params: object): Promise<{ documentId: string }>; delete(params: object): Promise<unknown>; unpublish(params: object): Promise<unknown> };
const projects = (strapi: Strapi) => strapi.documents(PROJECT as never) as unknown as Documents;

/** A sheet of its own for a partner's project that has none, vouched for by it; on the site once its partner or the team publishes it. */
export async function makeOwn(strapi: Strapi, partner: OwnPartner, title: string): Promise<string> {
  const made = await projects(strapi).create({ data: { title, vouchers: { connect: [{ documentId: partner.documentId }] } } });
  return made.documentId;
}

export const unpublishProject = async (strapi: Strapi, documentId: string): Promise<void> => void (await projects(strapi).unpublish({ documentId }));
export const deleteProject = async (strapi: Strapi, documentId: string): Promise<void> => void (await projects(strapi).delete({ documentId }));

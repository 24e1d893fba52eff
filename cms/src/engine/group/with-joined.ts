import type { Strapi } from '../strapi';
import { listParticipations } from './participations';

type Shown = Record<string, unknown>;

/** Bodies with the organisations that joined them in the space, by name: those that are on the site, and never who pressed the button. */
export async function withJoined(strapi: Strapi, bodies: readonly Shown[]): Promise<Shown[]> {
  const published = (await strapi.documents('api::partner.partner').findMany({ status: 'published', fields: ['slug', 'name'], limit: 5000 } as never)) as unknown as { documentId: string; slug: string; name: string }[];
  const known = new Map(published.map((partner) => [partner.documentId, { slug: partner.slug, name: partner.name }]));
  const seats = await listParticipations(strapi);
  return bodies.map((body) => ({ ...body, joined: seats.filter(({ bodyId }) => bodyId === body.id).flatMap(({ partner }) => known.get(partner.id) ?? []) }));
}

import type { BodyKind, GroupMeeting } from '@carrefour/config';
import { listEditorial, type Locale } from '../read/list-editorial';
import type { Strapi } from '../strapi';

/** A body of the governance, as the team published it. */
export type Body = {
  id: string; slug: string; kind: BodyKind; name: string; purpose: string | null; meets: string | null; decides: string | null; howToJoin: string | null;
  questions: { text: string }[] | null; members: { text: string }[] | null;
  /** Comes in the other language, not being translated. */
  fallback: boolean;
};

/** Groups that any partner joins by itself; who sits in the other bodies is settled by the team. */
export const isOpenToAll = ({ kind }: Pick<Body, 'kind'>): boolean => kind === 'working-group';

/** Published bodies, in their order; those not translated come in French. */
export const listBodies = async (strapi: Strapi, locale: Locale): Promise<Body[]> =>
  (await listEditorial(strapi, 'api::governance-body.governance-body', { locale, sort: ['order:asc', 'name:asc'] })) as unknown as Body[];

export const findBody = async (strapi: Strapi, id: string, locale: Locale = 'fr'): Promise<Body | null> =>
  (await listBodies(strapi, locale)).find((body) => body.id === id) ?? null;

/** Meetings of a body that its members may read: public ones and those of the collective, latest first. */
export async function listMeetings(strapi: Strapi, bodyId: string): Promise<GroupMeeting[]> {
  const found = (await strapi.documents('api::meeting.meeting').findMany({
    status: 'published', filters: { body: { documentId: bodyId }, openness: { $ne: 'prive' } }, sort: ['start:desc'], limit: 200,
  } as never)) as unknown as (GroupMeeting & { documentId: string })[];
  return found.map(({ documentId, slug, title, start, end, place, agenda, minutes }) => ({ slug: slug ?? documentId, title, start, end, place, agenda, minutes }));
}

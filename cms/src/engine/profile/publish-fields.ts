import type { Strapi } from '../strapi';
import { PARTNER, readRow, type PartnerRow } from './read-profile';

type Data = Record<string, unknown>;
type Documents = { update(params: object): Promise<unknown>; publish(params: object): Promise<unknown>; discardDraft(params: object): Promise<unknown> };

/** Every field that the team may be at work on in a partner's draft, as the Document Service takes it. */
const toData = ({ name, slug, mission, site, scale, licence, territories, activities, withholds, logo, excerptLimit, reminderRhythm, contactEmail }: PartnerRow): Data => ({
  name, slug, mission, site, scale, licence, excerptLimit, reminderRhythm, contactEmail, logo: logo?.id ?? null, territories: territories.map(({ code }) => ({ code })),
  activities: activities.map(({ label }) => ({ label })), withholds: withholds.map(({ field, openness }) => ({ field, openness })),
});

/** What the team wrote in a draft and did not publish yet. */
export function unpublished(draft: Data, published: Data): Data {
  return Object.fromEntries(Object.entries(draft).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(published[name])));
}

/**
 * Writes some fields of a partner, and publishes these alone: what the team wrote in the draft and did not publish yet stays a
 * draft. A partner that was never published stays one to be published by the team.
 */
export async function publishFields(strapi: Strapi, documentId: string, data: Data): Promise<void> {
  const documents = strapi.documents(PARTNER as never) as unknown as Documents;
  const [draft, published] = [await readRow(strapi, documentId, 'draft'), await readRow(strapi, documentId, 'published')];
  if (draft === null) return;
  const kept = published === null ? {} : Object.fromEntries(Object.entries(unpublished(toData(draft), toData(published))).filter(([name]) => !(name in data)));
  if (Object.keys(kept).length > 0) await documents.discardDraft({ documentId });
  await documents.update({ documentId, data });
  if (published === null) return;
  await documents.publish({ documentId });
  if (Object.keys(kept).length > 0) await documents.update({ documentId, data: kept });
}

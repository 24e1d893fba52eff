import type { Core } from '@strapi/strapi';

/** Which of these records a person (of the team or of a partner) has changed, by their history. */
export async function touchedByPeople(
  strapi: Core.Strapi,
  recordType: string,
  documentIds: readonly string[],
): Promise<Set<string>> {
  const rows = (await strapi.db.query('api::revision.revision').findMany({
    where: { recordType, recordId: { $in: documentIds }, actorType: { $in: ['person', 'partner'] } },
    select: ['recordId'],
  })) as { recordId: string }[];
  return new Set(rows.map(({ recordId }) => recordId));
}

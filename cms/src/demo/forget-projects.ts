import type { Core } from '@strapi/strapi';

const idsPerStatement = 300;

/** What was noted about projects that are gone: choices of values, drafts of partners, possible duplicates, disagreements. */
export async function forgetProjects(strapi: Core.Strapi, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += idsPerStatement) {
    const some = { $in: ids.slice(start, start + idsPerStatement) };
    await strapi.db.query('api::curation.curation').deleteMany({ where: { projectId: some } });
    await strapi.db.query('api::saying.saying').deleteMany({ where: { projectId: some } });
    await strapi.db.query('api::submission.submission').deleteMany({ where: { projectId: some } });
    await strapi.db.query('api::conflict.conflict').deleteMany({ where: { projectId: some } });
    await strapi.db
      .query('api::duplicate.duplicate')
      .deleteMany({ where: { $or: [{ recordA: some }, { recordB: some }] } });
  }
}

import type { Core } from '@strapi/strapi';

type Owner = { uid: string; isPublic?: Record<string, unknown> };

/** Types whose published records anyone may read, with what else makes a record public. */
const owners: readonly Owner[] = [
  { uid: 'api::partner.partner' },
  { uid: 'api::article.article' },
  { uid: 'api::event.event' },
  { uid: 'api::collection.collection' },
  { uid: 'api::person.person' },
  { uid: 'api::testimonial.testimonial' },
  { uid: 'api::document.document', isPublic: { openness: 'public' } },
];

/** Whether a file illustrates something published: the file of a draft, or of nothing, is nobody's to see. */
export async function isPublishedFile(strapi: Core.Strapi, fileId: number): Promise<boolean> {
  const db = strapi.db.connection;
  const links: { related_id: number; related_type: string }[] = await db('files_related_mph')
    .where({ file_id: fileId })
    .select('related_id', 'related_type');
  for (const { related_id: id, related_type: uid } of links) {
    if (uid === 'project.image' && (await illustratesProject(strapi, id))) return true;
    const owner = owners.find((candidate) => candidate.uid === uid);
    if (owner === undefined) continue;
    const { tableName } = strapi.db.metadata.get(uid);
    const row = await db(tableName)
      .where({ id, ...owner.isPublic })
      .whereNotNull('published_at')
      .first('id');
    if (row !== undefined) return true;
  }
  return false;
}

async function illustratesProject(strapi: Core.Strapi, componentId: number): Promise<boolean> {
  const row = await strapi.db
    .connection('projects_cmps')
    .join('projects', 'projects.id', 'projects_cmps.entity_id')
    .where({
      'projects_cmps.component_type': 'project.image',
      'projects_cmps.cmp_id': componentId,
    })
    // Of most imported sheets nobody says how open they are: they are public.
    .where((either) => either.where('projects.openness', 'public').orWhereNull('projects.openness'))
    .whereNotNull('projects.published_at')
    .whereNull('projects.merged_into')
    .first('projects.id');
  return row !== undefined;
}

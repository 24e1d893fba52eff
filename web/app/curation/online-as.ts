import type { OwnProject } from './own-project';

/** Where a sheet can be read: `slug` of its public page, null where the public sees none; `isReserved`: among partners alone. Pure. */
export const onlineAs = ({ slug, isPublished, openness }: Pick<OwnProject, 'slug' | 'isPublished' | 'openness'>): { slug: string | null; isReserved: boolean } => ({
  slug: isPublished && openness === 'public' ? slug : null,
  isReserved: isPublished && openness === 'collectif',
});

import type { PublicProject } from '@carrefour/config';
import { getProject } from '../cms/cms.server';
import type { OwnProject } from './own-project';

const codes = (terms: PublicProject['themes']) => terms.map(({ code }) => code);

/** What the site shows of a project, field by field; nothing of one that is not on the site. */
export async function readPublicSheet({ slug, isPublished }: Pick<OwnProject, 'slug' | 'isPublished'>): Promise<Record<string, unknown>> {
  if (slug === null || !isPublished) return {};
  const answer = await getProject(slug).catch(() => null);
  if (answer?.kind !== 'found') return {};
  const { project } = answer;
  return { ...project, themes: codes(project.themes), audiences: codes(project.audiences), methods: codes(project.methods), contact: null };
}

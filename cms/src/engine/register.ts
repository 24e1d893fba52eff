import { useConflictDecisions } from './conflict/use-conflict-decisions';
import { useObjections } from './objection/use-objections';
import { useRevisions } from './revision/document-middleware';
import { useProjectSlugs } from './slug/assign-project-slug';
import type { Strapi } from './strapi';
import { useMergedTerms } from './taxonomy/follow-merged-terms';

/** Before Strapi starts: what wraps every write of a document, outermost first. */
export function registerEngine({ strapi }: { strapi: Strapi }): void {
  useRevisions(strapi);
  useObjections(strapi);
  useConflictDecisions(strapi);
  useProjectSlugs(strapi);
  useMergedTerms(strapi);
}

import type { PublicProject } from '@carrefour/config';

/** A project as the public API gives it: the public record, its partners and its address. `siteUrl` has no trailing slash. */
export function toApiProject(project: PublicProject, siteUrl: string) {
  const partners = new Map(project.sources.map(({ partner }) => [partner.slug, { id: partner.id, slug: partner.slug, name: partner.name }]));
  return { ...project, partners: [...partners.values()], url: `${siteUrl}/projets/${project.slug}` };
}
export type ApiProject = ReturnType<typeof toApiProject>;

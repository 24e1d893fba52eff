import type { PublicProject, SourceLine } from '@carrefour/config';

/** Who said what of a project, source by source: only of what the public may read, and of what its licence lets go out. */
export function toSourceLines(project: PublicProject): SourceLine[] {
  const saidBy = (partner: string) =>
    Object.fromEntries(
      Object.entries(project.provenance)
        .filter(([field, { by, partners }]) => by === 'partner' && partners.includes(partner) && field in project && !project.restrictedFields.includes(field))
        .map(([field]) => [field, project[field as keyof PublicProject]]),
    );
  return project.sources.map(({ partner, inventory, url, licence, date, firstSeen, lastSeen }) => ({
    project: project.id, title: project.title, partner: partner.slug, inventory: inventory?.slug ?? null, url, licence, date, firstSeen, lastSeen, says: saidBy(partner.slug),
  }));
}

import { z } from 'zod';
import { toldOn } from '../search/told.js';
import { publicProjectSchema, type PublicProject } from './public-project.js';

/** A project as programs read it, in the API and in whole copies alike: the public record, who recorded it, its address. */
export const apiProjectSchema = publicProjectSchema.extend({
  partners: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string() })),
  url: z.url(),
  toldOn: z.iso.date().nullable().describe(
    'Date de l’information : le dernier jour où une source ou une personne en a dit quelque chose (le plus récent de sourceDate, editedAt et verifiedAt) ; null quand personne ne le dit. Un import ne la change pas.',
  ),
  updatedAt: z.string().describe('Dernier changement de la fiche dans l’annuaire, un import compris. Ce n’est pas la date de l’information : voir toldOn.'),
});
export type ApiProject = z.infer<typeof apiProjectSchema>;

/** `siteUrl` has no trailing slash. What may not be passed on is taken out before, by `toExported`. */
export function toApiProject(project: PublicProject, siteUrl: string): ApiProject {
  const partners = new Map(project.sources.map(({ partner }) => [partner.slug, { id: partner.id, slug: partner.slug, name: partner.name }]));
  return { ...project, partners: [...partners.values()], url: `${siteUrl}/projets/${project.slug}`, toldOn: toldOn(project) };
}

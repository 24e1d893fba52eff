import type { ProjectField, PublicProject } from '@carrefour/config';
import type { TableEntry } from '../push/cms-client.js';
import { fieldLabels } from './field-labels.js';
import { toWords } from './to-words.js';

/** What somebody else made better: the field, what it says now, and to whom that is owed. */
export type Improvement = { readonly field: string; readonly now: string; readonly by: string; readonly date: string };

export const TEAM = 'l’équipe du Carrefour';
const CARRIER = 'le porteur du projet';

/** Who gave a field, other than the partner itself; null when it is its own. */
function creditOf({ provenance, sources }: PublicProject, field: string, partner: string): { by: string; date: string } | null {
  const known = provenance[field];
  if (known === undefined) return null;
  const date = known.date.slice(0, 10);
  if (known.by === 'person' && known.partners.length === 0) return { by: known.carrier ? CARRIER : TEAM, date };
  const others = known.partners.filter((slug) => slug !== partner);
  const names = new Map(sources.map((source) => [source.partner.slug, source.partner.name]));
  return others.length === 0 ? null : { by: others.map((slug) => names.get(slug) ?? slug).join(', '), date };
}

/**
 * What a project says that its partner's own entry does not, with its credit. What others do not allow to be passed on is
 * named, not copied.
 */
export function findImprovements({ project, values }: Pick<TableEntry, 'project' | 'values'>, partner: string): Improvement[] {
  if (project === null) return [];
  const own = values as Readonly<Record<string, unknown>>;
  return (Object.keys(fieldLabels) as ProjectField[]).flatMap((field): Improvement[] => {
    const credit = creditOf(project, field, partner);
    const now = toWords(project, field);
    const said = own[field];
    if (credit === null || now === '' || now === said || now === String(said)) return [];
    return [{ field, now: project.restrictedFields.includes(field) ? 'voir la fiche' : now, ...credit }];
  });
}

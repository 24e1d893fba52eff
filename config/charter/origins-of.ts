import type { FieldProvenance, Source } from '../record/public-project.js';

/** `over`: the partners whose own words a person of the team wrote over; unknown (a copy made before), all that record the project. */
export type KnownOrigin = FieldProvenance & { readonly over?: readonly string[] };

/**
 * The sources whose rules a shown value follows: those of the partners that gave it. A person changes nothing of them: what a
 * partner's own people write follows that partner's rules, and what the team writes over partners' words follows theirs. Pure.
 */
export function originsOf(known: KnownOrigin | undefined, sources: readonly Source[]): Source[] {
  if (known === undefined) return [];
  const recorded = sources.filter(({ inventory }) => inventory !== null);
  const isTeams = known.by === 'person' && known.partners.length === 0;
  const partners = isTeams ? known.over : known.partners;
  return partners === undefined ? recorded : recorded.filter(({ partner }) => partners.includes(partner.slug));
}

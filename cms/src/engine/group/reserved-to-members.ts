import type { PublicProject } from '@carrefour/config';

/** What a sheet tells, field by field, apart from its name, which everybody may read, and its contact, which nobody may. */
const told = [
  'summary', 'description', 'themes', 'audiences', 'methods', 'scale', 'maturity', 'places', 'area', 'leadOrganisation', 'website', 'links', 'startYear', 'endYear',
  'figures', 'distinctions', 'supports', 'experience',
] as const satisfies readonly (keyof PublicProject)[];

const valueOf = (project: PublicProject, field: (typeof told)[number]): unknown =>
  field === 'themes' || field === 'audiences' || field === 'methods' ? project[field].map(({ code }) => code) : project[field];
const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/**
 * What members of the collective may read of a project and nobody else: the fields where their view says more, or otherwise, than
 * everybody's (`null`: the whole sheet is theirs alone). Terms by their codes. Pure.
 */
export function reservedToMembers(forMembers: PublicProject, forAll: PublicProject | null): Record<string, unknown> {
  return Object.fromEntries(told.flatMap((field): [string, unknown][] => {
    const value = valueOf(forMembers, field);
    const isKnown = forAll !== null && JSON.stringify(valueOf(forAll, field)) === JSON.stringify(value);
    return isEmpty(value) || isKnown ? [] : [[field, value]];
  }));
}

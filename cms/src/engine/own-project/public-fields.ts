import type { OwnFields, OwnField, PublicProject } from '@carrefour/config';

/**
 * Fields where partners' values compete: where one says nothing, its form starts from what is shown. The others add up, or are
 * private: each partner writes its own.
 */
export const competing: readonly OwnField[] = [
  'title', 'summary', 'description', 'themes', 'audiences', 'methods', 'scale', 'maturity', 'area', 'leadOrganisation', 'website', 'startYear', 'endYear', 'figures', 'experience',
];

/** What a sheet shows to anyone, as fields: nothing of it is private, cut to what each source allows. */
export function toPublicFields(project: PublicProject): OwnFields {
  const codes = (terms: PublicProject['themes']) => terms.map(({ code }) => code);
  const all: Record<string, unknown> = { ...project, themes: codes(project.themes), audiences: codes(project.audiences), methods: codes(project.methods) };
  return Object.fromEntries(competing.flatMap((field) => (all[field] === null || all[field] === undefined ? [] : [[field, all[field]]]))) as OwnFields;
}

import type { ProjectField } from '@carrefour/config';

/** Consolidated fields stored as one column of the project's own row. */
export const scalarFields = {
  title: 'title',
  summary: 'summary',
  description: 'description',
  scale: 'scale',
  maturity: 'maturity',
  leadOrganisation: 'lead_organisation',
  website: 'website',
  startYear: 'start_year',
  endYear: 'end_year',
  openness: 'openness',
} as const satisfies Partial<Record<ProjectField, string>>;

/** Consolidated fields stored as links to a taxonomy, by code. */
export const taxonomyFields = {
  themes: 'api::theme.theme',
  audiences: 'api::audience.audience',
  methods: 'api::method.method',
} as const satisfies Partial<Record<ProjectField, string>>;

export type TaxonomyField = keyof typeof taxonomyFields;
export const taxonomyFieldNames = Object.keys(taxonomyFields) as TaxonomyField[];

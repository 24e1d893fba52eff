import { CELL_ZOOMS, cellField } from './cells.js';
import type { ProjectDocument } from './project-document.js';

type Field = {
  name: string;
  type: string;
  facet?: boolean;
  optional?: boolean;
  sort?: boolean;
  index?: boolean;
};

export const PROJECT_ALIAS = 'projects';

/** Facet fields of the collection, by the query-string parameter that filters them. */
export const facetFields = {
  theme: 'theme',
  audience: 'audience',
  method: 'method',
  scale: 'scale',
  maturity: 'maturity',
  partner: 'partner',
  region: 'region',
  departement: 'departement',
  commune: 'commune',
  epci: 'epci',
  'commune-size': 'commune_size',
  year: 'year',
  distinction: 'distinction',
  laureate: 'laureate',
  told: 'told',
  dossier: 'dossier',
} as const satisfies Record<string, keyof ProjectDocument>;
export type FacetParameter = keyof typeof facetFields;
export const facetParameters = Object.keys(facetFields) as FacetParameter[];

const listFacets = ['theme', 'audience', 'method', 'partner', 'region', 'departement', 'commune', 'epci', 'commune_size', 'distinction', 'laureate', 'dossier', 'area'];

/** No `locale`: on 0.24.1 `fr` loses accents, œ and typos. */
export const projectFields: readonly Field[] = [
  { name: 'slug', type: 'string' },
  { name: 'title', type: 'string' },
  { name: 'title_sort', type: 'string', sort: true },
  { name: 'summary', type: 'string' },
  { name: 'text', type: 'string' },
  { name: 'lead', type: 'string' },
  { name: 'labels', type: 'string[]' },
  { name: 'labels_en', type: 'string[]' },
  { name: 'partner_names', type: 'string[]' },
  { name: 'commune_names', type: 'string[]' },
  { name: 'main_theme', type: 'string', facet: true },
  ...listFacets.map((name) => ({ name, type: 'string[]', facet: true })),
  { name: 'scale', type: 'string', facet: true },
  { name: 'maturity', type: 'string', facet: true },
  { name: 'year', type: 'string', facet: true },
  { name: 'told', type: 'string', facet: true },
  { name: 'located', type: 'bool', facet: true },
  { name: 'location', type: 'geopoint[]', optional: true },
  { name: 'place_label', type: 'string', index: false, optional: true },
  { name: 'completeness', type: 'int32' },
  { name: 'rank', type: 'int32' },
  { name: 'recorded_at', type: 'int64' },
  { name: 'told_at', type: 'int64' },
  { name: 'start_year', type: 'int32' },
  { name: 'created_at', type: 'int64' },
  { name: 'updated_at', type: 'int64' },
  { name: 'demo', type: 'bool', facet: true },
  { name: 'reading_rank', type: 'int64' },
  { name: 'hash', type: 'string', index: false, optional: true },
  ...CELL_ZOOMS.map((zoom) => ({ name: cellField(zoom), type: 'string[]', facet: true })),
];

/**
 * Fields searched, most telling first: their weights, and how many typos are forgiven. English names answer in both
 * languages, so that a search finds the same on the page, in an export and in an alert; they come last, and only as they
 * are spelled: many a French word is one letter away from them.
 */
export const queryFields = [
  ['title', 8, 2],
  ['labels', 4, 2],
  ['commune_names', 4, 2],
  ['lead', 3, 2],
  ['summary', 3, 2],
  ['partner_names', 2, 2],
  ['text', 1, 2],
  ['labels_en', 1, 0],
] as const;

export const projectCollectionSchema = {
  fields: projectFields,
  default_sorting_field: 'rank',
  token_separators: ['-', "'", '/'],
};

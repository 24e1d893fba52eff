/** The lists of a sheet that are edited row by row, each with its boxes. */
export const sheetLists = {
  places: ['label', 'address', 'postcode', 'commune', 'lat', 'lng', 'visibility', 'was'],
  links: ['kind', 'url'],
  figures: ['value', 'label', 'year'],
  distinctions: ['label', 'year', 'by'],
  area: ['name', 'code'],
  images: ['file', 'alt', 'credit', 'licence'],
} as const;
export type SheetList = keyof typeof sheetLists;

export const textFields = ['title', 'summary', 'description', 'scale', 'maturity', 'leadOrganisation', 'website', 'openness'] as const;
export const yearFields = ['startYear', 'endYear'] as const;
export const termFields = ['themes', 'audiences', 'methods'] as const;
export const experienceParts = ['need', 'how', 'cost', 'pitfalls'] as const;
export const contactParts = ['name', 'email', 'phone'] as const;

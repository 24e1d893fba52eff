/** What a column may hold, in the order people read a sheet; names are those of a recipe. */
export const fieldGroups = [
  { group: 'sheet', fields: ['title', 'summary', 'description', 'themes', 'audiences', 'methods', 'scale', 'maturity', 'area', 'leadOrganisation', 'website', 'startYear', 'endYear'] },
  { group: 'place', fields: ['places.label', 'places.address', 'places.postcode', 'places.commune', 'places.department', 'places.region', 'places.country', 'places.lat', 'places.lng', 'places.coordinates', 'places.visibility'] },
  { group: 'contact', fields: ['contact.email', 'contact.phone', 'contact.name'] },
  {
    group: 'more',
    fields: [
      'sourceUrl', 'sourceDate', 'supports', 'figures.value', 'figures.label', 'distinctions.label', 'distinctions.year', 'distinctions.by', 'links.site', 'links.facebook', 'links.twitter', 'links.video',
      'links.document', 'links.presse', 'links.autre', 'experience.need', 'experience.how', 'experience.cost', 'experience.pitfalls', 'openness', 'siren', 'siret',
    ],
  },
] as const;

export const offered: readonly string[] = fieldGroups.flatMap(({ fields }) => fields);

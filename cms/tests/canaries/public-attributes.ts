/**
 * What of each type anybody may read once it is published. Whatever is not here is private: a new attribute is planted with a
 * canary by itself, and the test fails where it shows. Types that are not here show nothing.
 */
export const publicAttributes: Readonly<Record<string, readonly string[]>> = {
  project: ['title', 'slug', 'summary', 'description', 'leadOrganisation', 'website', 'provenance', 'mergedInto'],
  partner: ['name', 'slug', 'mission', 'site'],
  organisation: ['name', 'slug', 'siren', 'siret', 'rna', 'legalForm', 'naf', 'description', 'website'],
  inventory: ['slug', 'name'],
  entry: ['sourceUrl'],
  theme: ['code', 'label', 'labelEn', 'aliases', 'mergedInto', 'splitInto'],
  audience: ['code', 'label', 'labelEn', 'aliases', 'mergedInto', 'splitInto'],
  method: ['code', 'label', 'labelEn', 'aliases', 'mergedInto', 'splitInto'],
  mailbox: ['name', 'nameEn'],
  // Given to the search engine, as such.
  synonym: ['terms', 'root'],
  // The team's own words, in every mail.
  'mail-template': ['subject', 'text', 'slots'],
  redirect: ['from', 'to'],
  'project.place': ['label', 'address', 'postcode', 'communeCode', 'communeName', 'department', 'region', 'country'],
  'project.area': ['code'],
  'project.distinction': ['label', 'by'],
  'project.experience': ['need', 'how', 'cost', 'pitfalls'],
  'project.figure': ['value', 'label'],
  'project.image': ['alt', 'credit'],
  'project.link': ['url'],
  'project.support': ['name'],
  'partner.activity': ['label'],
};

/** Texts written to be read by all: of these types, all is public but what their schema marks as private. */
const editorial = /^(article|page|event|collection|document|decision|governance-body|meeting|person|press-article|testimonial|timeline-event|site-settings|(block|settings|shared)\..*)$/;

export const isPublic = (type: string, attribute: string, isMarkedPrivate: boolean): boolean =>
  !isMarkedPrivate && (editorial.test(type) || (publicAttributes[type]?.includes(attribute) ?? false));

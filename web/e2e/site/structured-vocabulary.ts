/** What schema.org lets each of the types that we use say (with what their parents may), as far as we say it. */
const thing = ['@id', 'name', 'url', 'description', 'image', 'sameAs', 'mainEntityOfPage'];
const organization = [...thing, 'logo', 'location', 'foundingDate', 'dissolutionDate', 'parentOrganization', 'knowsAbout', 'award'];
const creativeWork = [...thing, 'headline', 'author', 'publisher', 'datePublished', 'dateModified', 'inLanguage', 'isPartOf', 'license'];

export const structuredVocabulary: Readonly<Record<string, readonly string[]>> = {
  Organization: organization,
  Project: organization,
  Person: thing,
  Place: [...thing, 'address', 'geo'],
  VirtualLocation: thing,
  PostalAddress: ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry'],
  GeoCoordinates: ['latitude', 'longitude'],
  WebPage: creativeWork,
  WebSite: [...creativeWork, 'potentialAction'],
  NewsArticle: creativeWork,
  Event: [...thing, 'startDate', 'endDate', 'organizer', 'location', 'eventAttendanceMode'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
};
/** Properties whose value is an address. */
export const addresses = new Set(['@id', 'url', 'image', 'logo', 'sameAs', 'item', 'mainEntityOfPage', 'urlTemplate', 'eventAttendanceMode']);
export const days = new Set(['foundingDate', 'dissolutionDate', 'datePublished', 'dateModified', 'startDate', 'endDate']);

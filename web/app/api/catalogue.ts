import { licenceUrls, PLATFORM_LICENCE } from '@carrefour/config';

type Distribution = { title: string; path: string; type: string; conformsTo?: string };

const distributions: readonly Distribution[] = [
  { title: 'CSV', path: 'projects.csv', type: 'text/csv', conformsTo: 'schemas/projects.tableschema.json' },
  { title: 'Classeur XLSX, en toutes lettres', path: 'projects.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { title: 'JSON', path: 'projects.json', type: 'application/json', conformsTo: 'schemas/projects.json' },
  { title: 'GeoJSON', path: 'projects.geojson', type: 'application/geo+json' },
  { title: 'RSS', path: 'projects.rss', type: 'application/rss+xml' },
];

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

/** What data there is, under which licence, in which forms: a DCAT 3 catalogue in JSON-LD. `modified`: ISO 8601, or null when unknown. */
export function toCatalogue(siteUrl: string, modified: string | null) {
  const api = `${siteUrl}/api/v1`;
  const licence = licenceUrls[PLATFORM_LICENCE];
  const publisher = { '@type': 'foaf:Organization', 'foaf:name': 'Carrefour des innovations sociales', 'foaf:homepage': { '@id': siteUrl } };
  const french = { '@id': 'http://publications.europa.eu/resource/authority/language/FRA' };
  const toDistribution = ({ title, path, type, conformsTo }: Distribution) => ({
    '@id': `${api}/${path}`, '@type': 'dcat:Distribution', 'dct:title': title,
    'dcat:accessURL': { '@id': `${api}/${path}` }, 'dcat:downloadURL': { '@id': `${api}/${path}` },
    'dcat:mediaType': { '@id': `${MEDIA_TYPES}${type}` }, 'dct:license': { '@id': licence },
    ...(conformsTo !== undefined && { 'dct:conformsTo': { '@id': `${api}/${conformsTo}` } }),
  });
  const dataset = (id: string, title: string, description: string, listed: readonly object[], schemas: readonly string[] = []) => ({
    '@id': `${api}/catalogue.jsonld#${id}`, '@type': 'dcat:Dataset', 'dct:title': title, 'dct:description': description, 'dct:publisher': publisher, 'dct:language': french,
    'dct:license': { '@id': licence }, 'dct:accrualPeriodicity': { '@id': 'http://publications.europa.eu/resource/authority/frequency/CONT' },
    'dcat:landingPage': { '@id': `${siteUrl}/donnees` }, ...(modified !== null && { 'dct:modified': { '@value': modified, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' } }),
    'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/FRA' }, 'dcat:distribution': listed,
    ...(schemas.length > 0 && { 'dct:conformsTo': schemas.map((schema) => ({ '@id': `${api}/${schema}` })) }),
  });
  return {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/' },
    '@id': `${api}/catalogue.jsonld`, '@type': 'dcat:Catalog',
    'dct:title': 'Données ouvertes du Carrefour des innovations sociales', 'dct:publisher': publisher, 'dct:language': french, 'dct:license': { '@id': licence },
    'foaf:homepage': { '@id': siteUrl },
    'dcat:dataset': [
      dataset('projets', 'Projets d’innovation sociale recensés en France', 'Projets recensés par les partenaires du Carrefour, chacun avec ses sources, leurs licences et leurs dates. Chaque fiche garde la licence de ses sources.', distributions.map(toDistribution)),
      dataset('partenaires', 'Partenaires du Carrefour des innovations sociales', 'Les membres du collectif et leurs inventaires.', [toDistribution({ title: 'JSON', path: 'partners', type: 'application/json' })]),
      dataset('copies', 'Copies complètes', 'Chaque nuit, tous les projets et qui en dit quoi, avec leurs empreintes ; une édition figée par an, à citer.', [toDistribution({ title: 'Liste des copies', path: 'dumps', type: 'application/json' })], ['schemas/project.json', 'schemas/source.json']),
      dataset('retraits', 'Fiches retirées', 'Identifiants des fiches qui ne sont plus publiques (opposition, suppression, dépublication) ou qui ont été réunies à une autre : à ôter des copies, ou à y suivre.', [toDistribution({ title: 'JSON', path: 'withdrawn', type: 'application/json' })]),
    ],
    'dcat:service': [{ '@id': `${api}/openapi.json`, '@type': 'dcat:DataService', 'dct:title': 'API de lecture', 'dcat:endpointURL': { '@id': api }, 'dcat:endpointDescription': { '@id': `${api}/openapi.json` } }],
  };
}

import { dateParameters, facetParameters, type DateParameter, MAX_PAGE, MAX_PER_PAGE, sorts } from '@carrefour/config';
import { answerSchemas } from './answer-schemas.server';
import { schemaChanges } from './schema-changes';

const text = { type: 'string' };
const query = (name: string, schema: object, description: string) => ({ name, in: 'query', required: false, description, schema });

const days: Record<DateParameter, string> = {
  'recorded-since': 'Recensés ce jour-là ou depuis, ici ou par leur source si elle dit un jour plus ancien (AAAA-MM-JJ)',
  'recorded-before': 'Recensés avant ce jour (AAAA-MM-JJ)',
  'told-since': 'Dont une source ou une personne a dit quelque chose ce jour-là ou depuis (AAAA-MM-JJ)',
  'told-before': 'Dont personne n’a plus rien dit depuis ce jour ; sans ceux que personne n’a datés, que « told=non-precise » trouve (AAAA-MM-JJ)',
};

const parameters = [
  query('q', { ...text, maxLength: 300 }, 'Mots cherchés'),
  ...facetParameters.map((name) => query(name, { type: 'array', items: text }, `Codes, répétables ; « non-precise » pour les fiches qui n’en disent rien (${name})`)),
  query('ids', { type: 'array', items: text }, 'Identifiants ou adresses de fiches'),
  query('emerging', { ...text, enum: ['1'] }, 'Seulement les projets émergents : en projet, en expérimentation ou en démarrage, ou recensés depuis moins d’un an'),
  ...dateParameters.map((name) => query(name, { ...text, format: 'date' }, days[name])),
  query('near', text, 'Autour d’un point : latitude,longitude'),
  query('radius', { type: 'number', minimum: 1, maximum: 500 }, 'Rayon en kilomètres'),
  query('bbox', text, 'Zone : ouest,sud,est,nord'),
  query('sort', { ...text, enum: sorts }, 'Ordre : pertinence, dernière mise à jour (recent), dernier recensement (arrivee), distance, titre'),
  query('page', { type: 'integer', minimum: 1, maximum: MAX_PAGE }, 'Page'),
  query('perPage', { type: 'integer', minimum: 1, maximum: MAX_PER_PAGE }, 'Fiches par page'),
  query('cursor', text, 'Lecture complète, sans perte ni doublon quand des fiches arrivent entre-temps : « * » pour commencer, puis la valeur de « next ». Les fiches suivent alors un ordre fixe, sans « page » ni facettes'),
  query('since', { ...text, format: 'date' }, 'Seulement ce qui a changé depuis cette date (ISO 8601 : 2026-01-31 ou 2026-01-31T08:00:00Z). Une fiche change quand ce qu’elle dit change : un thème ou un partenaire renommé, un champ que son partenaire ne partage plus ne la datent pas. Une lecture complète de temps en temps les prend ; /withdrawn dit ce qui est parti'),
];

const header = (description: string) => ({ description, schema: text });
const headers = {
  ETag: header('Empreinte du contenu, à renvoyer dans If-None-Match'),
  'RateLimit-Policy': header('Demandes permises d’un coup (q), et secondes pour en retrouver autant (w)'),
  RateLimit: header('Demandes qui restent (r), et secondes avant d’en retrouver (t)'),
};
const reference = (name: keyof typeof answerSchemas) => ({ $ref: `#/components/schemas/${name}` });
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: reference('Problem') } } });

/** One address that answers GET with one type. */
const path = (summary: string, type: string, extra: object = {}, schema: object = {}, more: object = {}) => ({
  get: {
    summary,
    responses: {
      200: { description: 'Réponse', headers, content: { [type]: { schema } } },
      304: { description: 'Inchangé (ETag, If-None-Match)' },
      400: problem('Demande incomprise'), 404: problem('Introuvable'), 429: problem('Trop de demandes : Retry-After dit quand revenir'), 503: problem('Indisponible'), ...more,
    },
    ...extra,
  },
});
const inPath = (name: string) => ({ parameters: [{ name, in: 'path', required: true, schema: text }] });
const search = { parameters };
/** What becomes of the address of a project that moved, or left. */
const leftAddresses = {
  301: { description: 'Cette fiche a changé d’adresse, ou a été réunie à une autre', headers: { Location: header('Où elle est maintenant') } },
  410: problem('Cette fiche a été retirée'),
};

/** The public API in OpenAPI 3.1; its answers are tested against it. */
export function openApi(siteUrl: string) {
  return {
    openapi: '3.1.0',
    info: { title: 'Carrefour des innovations sociales', version: schemaChanges[0].version, description: 'Lecture libre, sans clé. Chaque fiche garde la licence de ses sources.' },
    servers: [{ url: `${siteUrl}/api/v1` }],
    paths: {
      '/projects': path('Projets d’une recherche', 'application/json', search, reference('ProjectPage')),
      '/projects.json': path('Tous les projets d’une recherche, en un fichier JSON', 'application/json', search, reference('ProjectExport')),
      '/projects.csv': path('Les mêmes, en CSV : une ligne par projet, des codes que /schemas/projects.tableschema.json explique', 'text/csv', search),
      '/projects.xlsx': path('Les mêmes colonnes, en classeur pour les personnes : des mots au lieu des codes, et une feuille qui dit licence, sources et colonnes', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', search),
      '/projects.geojson': path('Les mêmes, en GeoJSON', 'application/geo+json', search),
      '/projects.rss': path('Les derniers mis à jour, en RSS', 'application/rss+xml', search),
      '/projects/{slug}': path('Un projet, par son adresse ou son identifiant', 'application/json', inPath('slug'), reference('Project'), leftAddresses),
      '/partners': path('Les partenaires', 'application/json', {}, reference('PartnerList')),
      '/withdrawn': path('Identifiants des projets qui ne sont plus publics, et pourquoi (« reason ») : objection, deleted, unpublished, à ôter des copies ; merged, à suivre vers « to »', 'application/json', {}, reference('Withdrawn')),
      '/territories/{code}': path('Un territoire (reg-84, dep-69, epci-…, com-69123)', 'application/json', inPath('code'), reference('Territory')),
      '/territories/{code}.csv': path('Les chiffres d’un territoire, en CSV', 'text/csv', inPath('code')),
      '/dumps': path('Copies complètes, faites chaque nuit, et l’édition figée de chaque année', 'application/json', {}, reference('DumpList')),
      '/schemas/{name}': path('Les formats : project.json, projects.json, source.json (JSON Schema), projects.tableschema.json (Table Schema), changes.json (leurs changements)', 'application/json', inPath('name')),
      '/catalogue.jsonld': path('Le catalogue des jeux de données, en DCAT', 'application/ld+json'),
    },
    components: { schemas: answerSchemas },
  };
}

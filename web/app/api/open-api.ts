import { facetParameters, MAX_PAGE, MAX_PER_PAGE, sorts } from '@carrefour/config';

const text = { type: 'string' };
const query = (name: string, schema: object, description: string) => ({ name, in: 'query', required: false, description, schema });

const parameters = [
  query('q', { ...text, maxLength: 300 }, 'Mots cherchés'),
  ...facetParameters.map((name) => query(name, { type: 'array', items: text }, `Codes, répétables ; « non-precise » pour les fiches qui n’en disent rien (${name})`)),
  query('ids', { type: 'array', items: text }, 'Identifiants de fiches'),
  query('near', text, 'Autour d’un point : latitude,longitude'),
  query('radius', { type: 'number', minimum: 1, maximum: 500 }, 'Rayon en kilomètres'),
  query('bbox', text, 'Zone : ouest,sud,est,nord'),
  query('sort', { ...text, enum: sorts }, 'Ordre'),
  query('page', { type: 'integer', minimum: 1, maximum: MAX_PAGE }, 'Page'),
  query('perPage', { type: 'integer', minimum: 1, maximum: MAX_PER_PAGE }, 'Fiches par page'),
  query('cursor', text, 'Lecture complète, sans perte ni doublon quand des fiches arrivent entre-temps : « * » pour commencer, puis la valeur de « next ». Les fiches suivent alors un ordre fixe, sans « page » ni facettes'),
  query('since', { ...text, format: 'date' }, 'Seulement ce qui a changé depuis cette date (ISO 8601 : 2026-01-31 ou 2026-01-31T08:00:00Z)'),
];

const answer = (type: string, description: string, schema: object = {}) => ({ description, content: { [type]: { schema } } });
const problem = answer('application/problem+json', 'Erreur (RFC 9457)', { $ref: '#/components/schemas/Problem' });

const schemas = {
  ProjectPage: {
    type: 'object',
    required: ['total', 'page', 'perPage', 'facets', 'projects', 'next'],
    properties: {
      total: { type: 'integer', description: 'Fiches de la recherche entière' },
      page: { type: 'integer' },
      perPage: { type: 'integer' },
      facets: { type: 'object', description: 'Nombre de fiches par valeur ; vide avec « cursor », et quand le moteur de recherche se repose' },
      projects: { type: 'array', items: { type: 'object', required: ['id', 'slug', 'title', 'url', 'updatedAt'] } },
      next: { type: ['string', 'null'], description: 'Valeur de « cursor » pour lire la suite ; null à la fin, et sur les pages numérotées au-delà de la première' },
    },
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail'],
    properties: {
      type: text, title: text, status: { type: 'integer' }, detail: text,
      errors: { type: 'array', items: { type: 'object', properties: { parameter: text, value: text, message: text } } },
    },
  },
};
const path = (summary: string, type: string, extra: object = {}, schema: object = {}) => ({
  get: { summary, responses: { 200: answer(type, 'Réponse', schema), 304: { description: 'Inchangé (ETag, If-None-Match)' }, 400: problem, 404: problem, 503: problem }, ...extra },
});
const inPath = (name: string) => ({ parameters: [{ name, in: 'path', required: true, schema: text }] });

/** The public API in OpenAPI 3.1. */
export function openApi(siteUrl: string) {
  return {
    openapi: '3.1.0',
    info: { title: 'Carrefour des innovations sociales', version: '1', description: 'Lecture libre, sans clé. Chaque fiche garde la licence de ses sources.' },
    servers: [{ url: `${siteUrl}/api/v1` }],
    paths: {
      '/projects': path('Projets d’une recherche', 'application/json', { parameters }, { $ref: '#/components/schemas/ProjectPage' }),
      '/projects.csv': path('Les mêmes, en CSV', 'text/csv', { parameters }),
      '/projects.geojson': path('Les mêmes, en GeoJSON', 'application/geo+json', { parameters }),
      '/projects.rss': path('Les derniers mis à jour, en RSS', 'application/rss+xml', { parameters }),
      '/projects/{slug}': path('Un projet', 'application/json', inPath('slug')),
      '/partners': path('Les partenaires', 'application/json'),
      '/withdrawn': path('Identifiants des projets retirés après une opposition : à ôter des copies', 'application/json'),
      '/territories/{code}': path('Un territoire (reg-84, dep-69, epci-…, com-69123)', 'application/json', inPath('code')),
    },
    components: { schemas },
  };
}

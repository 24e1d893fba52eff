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
  query('cursor', text, 'Suite d’une lecture : valeur de « next »'),
  query('since', { ...text, format: 'date-time' }, 'Seulement ce qui a changé depuis'),
];

const answer = (type: string, description: string) => ({ description, content: { [type]: {} } });
const problem = answer('application/problem+json', 'Erreur (RFC 9457)');
const path = (summary: string, type: string, extra: object = {}) => ({ get: { summary, responses: { 200: answer(type, 'Réponse'), 400: problem, 404: problem }, ...extra } });
const inPath = (name: string) => ({ parameters: [{ name, in: 'path', required: true, schema: text }] });

/** The public API in OpenAPI 3.1. */
export function openApi(siteUrl: string) {
  return {
    openapi: '3.1.0',
    info: { title: 'Carrefour des innovations sociales', version: '1', description: 'Lecture libre, sans clé. Chaque fiche garde la licence de ses sources.' },
    servers: [{ url: `${siteUrl}/api/v1` }],
    paths: {
      '/projects': path('Projets d’une recherche', 'application/json', { parameters }),
      '/projects.csv': path('Les mêmes, en CSV', 'text/csv', { parameters }),
      '/projects.geojson': path('Les mêmes, en GeoJSON', 'application/geo+json', { parameters }),
      '/projects.rss': path('Les derniers mis à jour, en RSS', 'application/rss+xml', { parameters }),
      '/projects/{slug}': path('Un projet', 'application/json', inPath('slug')),
      '/partners': path('Les partenaires', 'application/json'),
      '/withdrawn': path('Identifiants des projets retirés après une opposition : à ôter des copies', 'application/json'),
      '/territories/{code}': path('Un territoire (reg-84, dep-69, epci-…, com-69123)', 'application/json', inPath('code')),
    },
  };
}

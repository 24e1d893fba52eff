import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { ask, each, type Hear } from './ask.js';

/** Each reads every project there is: one after the other. */
const whole = ['.csv', '.xlsx', '.json', '.geojson'].map((format) => `/api/v1/projects${format}`);
const fixed = [
  '/api/v1/projects?perPage=100', '/api/v1/projects.rss', '/api/v1/projects?perPage=100&page=2', '/api/v1/projects?since=2000-01-01T00:00:00.000Z', '/api/v1/withdrawn?since=2000-01-01T00:00:00.000Z', '/api/v1/projects?q=canari', '/api/v1/partners', '/api/v1/territories/dep-69', '/api/v1/withdrawn',
  '/api/v1/openapi.json', '/api/v1/schemas/project', '/api/v1/catalogue.jsonld', '/api/v1/dumps', '/embed/liste', '/embed/carte', '/gouvernance/reunions.ics', '/espace/chiffres.csv',
  '/recherche/carte?zoom=5', '/recherche/carte?drawing=1', '/recherche/lieux?q=lyon', '/recherche/sans-resultat', '/recherche/suggestions?q=canari', '/recherche/suggestions?q=temoin', '/recherche/onglets?q=canari', '/recherche/partenaires?q=canari', '/recherche/pages?q=canari', '/proposer/proches?titre=canari',
  '/healthz', '/robots.txt', '/.well-known/security.txt', '/api/v1/rien', '/medias/rien.png', '/typesense/collections',
];
const kindOf = (path: string): string => (path.includes('/dumps/') ? 'dump' : path.startsWith('/embed') ? 'embed' : `output${/projects(\.\w+)/.exec(path)?.[1] ?? ''}`);

/** The copies there are, by file. The first is made when somebody asks. */
async function listCopies(stack: TestStack): Promise<string[]> {
  for (let tries = 0; tries < 60; tries += 1) {
    const { body } = await stack.callCms('/api/site/dumps', { token: 'CMS_READ_TOKEN' });
    const dumps = (body as { dumps: { edition: string; files: { name: string }[] }[] }).dumps;
    if (dumps.length > 0) return dumps.flatMap(({ edition, files }) => files.map(({ name }) => `/api/v1/dumps/${edition}/${name}`));
    await new Promise((done) => setTimeout(done, 500));
  }
  return [];
}

/** The site's API, its exports, feeds, frames, copies and descriptions; `slugs`: sheets looked for one by one. */
export async function hearOutputs(stack: TestStack, hear: Hear, slugs: readonly string[]): Promise<void> {
  const copies = await listCopies(stack);
  const sheets = slugs.flatMap((slug) => [`/api/v1/projects/${slug}`, `/embed/projets/${slug}`, `/api/v1/projects?q=${encodeURIComponent(slug.replaceAll('-', ' '))}`]);
  const hearOne = async (path: string): Promise<void> => {
    const { status, text } = await ask(`${stack.webUrl}${path}`);
    hear(kindOf(path), path, text, status);
  };
  for (const path of [...whole, ...copies]) await hearOne(path);
  await each([...fixed, ...sheets], hearOne);
}

const probes = ['?populate=*', '?status=draft&populate=*', '?publicationFilter=draft&pagination[pageSize]=100'];

/** The CMS's own addresses, asked by nobody in particular: each of its types, and what its admin says before one comes in. */
export async function hearCms(stack: TestStack, hear: Hear, plurals: readonly string[]): Promise<void> {
  const types = [...plurals, 'users', 'upload/files'].flatMap((plural) => probes.map((probe) => `/api/${plural}${probe}`));
  await each(['/', '/_health', '/admin', '/admin/init', '/admin/project-type', '/admin/registration-info', '/uploads/', ...types], async (path) => {
    const { status, text } = await ask(`${stack.cmsUrl}${path}`);
    hear('cms', path, text, status);
  });
}

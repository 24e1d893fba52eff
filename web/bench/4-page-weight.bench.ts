import { gzipSync } from 'node:zlib';
import type { Figure, Measure } from '@carrefour/config/stack/bench/figure';
import { ensureCorpus } from './ensure-corpus.js';
import { fetchWhole } from './fetch-whole.js';

const SEARCH_KB = 220;
const MAP_KB = 60;
const OTHER_KB = 30;

/** Every script file a page names: its tags, its preloads and the manifest that hydration follows. */
async function scriptsOf(webUrl: string, path: string): Promise<string[]> {
  const html = (await fetchWhole(`${webUrl}${path}`)).toString();
  const named = html.match(/\/assets\/[\w.-]+\.js/g) ?? [];
  return [...new Set(named)].filter((file) => !file.includes('manifest-'));
}

async function weigh(webUrl: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await fetchWhole(`${webUrl}${file}`)).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** The chunk the search page loads when its map is shown. */
async function mapChunks(webUrl: string, loaded: readonly string[]): Promise<string[]> {
  const sources = await Promise.all(loaded.map(async (file) => (await fetchWhole(`${webUrl}${file}`)).toString()));
  const named = sources.join(' ').match(/assets\/leaflet-map[\w.-]+\.js/g) ?? [];
  return [...new Set(named)].map((file) => `/${file}`);
}

export const measure: Measure = async (context) => {
  const { webUrl } = await ensureCorpus(context);
  const search = await scriptsOf(webUrl, '/recherche');
  const searchWeight = await weigh(webUrl, search);
  const mapWeight = await weigh(webUrl, await mapChunks(webUrl, search));
  const api = JSON.parse((await fetchWhole(`${webUrl}/api/v1/projects?perPage=1`)).toString()) as { projects: { slug: string; partners: { slug: string }[] }[] };
  const [project] = api.projects;
  const others = ['/le-projet', `/projets/${project?.slug ?? ''}`, `/partenaires/${project?.partners[0]?.slug ?? ''}`];
  const figures: Figure[] = [
    { name: 'JavaScript de la recherche (gzip)', measured: searchWeight, unit: 'Ko', limit: `≤ ${SEARCH_KB}`, ok: search.length > 0 && searchWeight <= SEARCH_KB },
    { name: 'JavaScript de la carte, quand elle se montre (gzip)', measured: mapWeight, unit: 'Ko', limit: `≤ ${MAP_KB}`, ok: mapWeight > 0 && mapWeight <= MAP_KB },
  ];
  for (const path of others) {
    const weight = await weigh(webUrl, await scriptsOf(webUrl, path));
    figures.push({ name: `JavaScript de ${path.replace(/[^/]+$/, '…')} (gzip)`, measured: weight, unit: 'Ko', limit: `≤ ${OTHER_KB}`, ok: weight <= OTHER_KB });
  }
  return figures;
};

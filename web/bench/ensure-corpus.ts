import { createHash } from 'node:crypto';
import { readCommunes, type Commune } from '@carrefour/config/geo';
import type { BenchContext } from '@carrefour/config/stack/bench/figure';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

const kinds = ['Épicerie', 'Recyclerie', 'Jardin', 'Atelier vélo', 'Café associatif', 'Tiers-lieu', 'Fablab', 'École', 'Mobilité', 'Habitat'];
const ways = ['solidaire', 'partagé', 'itinérant', 'de quartier', 'des voisins', 'en commun', 'pour tous', 'au village'];
const themes = ['EDU', 'EMP', 'ENV', 'SAN', 'SOL', 'TER', 'ART', 'COM', 'CON', 'DEM', 'GOU', 'NUM', 'SPO', 'TOU', 'FIN', 'PAT'];
const scales = ['quartier', 'local', 'intercommunal', 'departemental', 'regional', 'national'];
const BATCH = 500;

const at = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item;

/** An invented project, always the same for a number: spread over communes as people are, not as communes are. */
function project(index: number, communes: readonly Commune[]) {
  const digest = createHash('md5').update(String(index)).digest();
  const commune = at(communes, Math.floor((digest.readUInt32LE(0) / 2 ** 32) ** 3 * communes.length));
  const title = `${at(kinds, digest[4] ?? 0)} ${at(ways, digest[5] ?? 0)} ${index}`;
  const shift = (byte: number) => ((digest[byte] ?? 0) - 128) / 4_000;
  const values = {
    title,
    summary: `${title} accueille les habitants de ${commune.name} et des environs, chaque semaine, autour d’un projet commun.`,
    themes: [at(themes, digest[6] ?? 0)],
    scale: at(scales, digest[7] ?? 0),
    startYear: 1990 + ((digest[8] ?? 0) % 35),
    places: [{
      label: null, address: null, postcode: null, commune: { code: commune.code, name: commune.name }, department: commune.department, region: commune.region,
      country: 'FR', position: { lat: commune.position.lat + shift(9), lng: commune.position.lng + shift(10) }, precision: 'commune', origin: null, visibility: 'exact',
    }],
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(values)).digest('hex');
  return { key: String(index), fingerprint, rows: [{ line: index + 2, cells: { titre: title } }], values, sourceUrl: null, sourceDate: null, projectId: null, sameAs: null, possibleDuplicates: [], corrections: [] };
}

async function countDocuments({ webUrl }: TestStack): Promise<number> {
  const health = (await (await fetch(`${webUrl}/healthz`)).json()) as { search: { documents: number } };
  return health.search.documents;
}

/** The stack with a corpus to measure on: the one the importers' benches left, or one made here. */
export async function ensureCorpus({ stack: start, corpusSize }: BenchContext): Promise<TestStack> {
  const stack = await start();
  if ((await countDocuments(stack)) < corpusSize / 2) await fill(stack, corpusSize);
  await stack.indexCaughtUp(600_000);
  return stack;
}

async function fill(stack: TestStack, size: number): Promise<void> {
  const post = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const answer = await stack.callCms(path, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body });
    if (answer.status !== 200) throw new Error(`${path} : ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
    return answer.body as Record<string, unknown>;
  };
  const inventory = 'corpus';
  await post('/api/import/inventory', {
    partner: { slug: 'corpus', name: 'Corpus de mesure', type: 'think-tanks-recherche' },
    inventory: { slug: inventory, name: 'Corpus de mesure', licence: 'lo-2.0', editionDate: '2026-01-01' },
  });
  const { run } = await post('/api/import/runs', { inventory, file: 'corpus', fileHash: 'corpus', recipe: null, dryRun: false });
  const communes = [...readCommunes()].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  for (let start = 0; start < size; start += BATCH) {
    const items = Array.from({ length: Math.min(BATCH, size - start) }, (_, index) => project(start + index, communes));
    await post(`/api/import/runs/${String(run)}/batch`, { inventory, dryRun: false, items });
  }
  await post(`/api/import/runs/${String(run)}/close`, { state: 'done', counts: { rows: size } });
}

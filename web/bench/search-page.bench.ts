import { indexedCorpus } from '@carrefour/config/stack/bench/corpus';
import type { Measure } from '@carrefour/config/stack/bench/figure';
import { percentile, timed, timedInTurn } from '@carrefour/config/stack/bench/timing';
import { searchAddress } from './queries.js';

const LIMITS = { alone: 300, together: 1_000, partner: 1_000, sheet: 300 };
const AT_ONCE = 10;

/** `/recherche` drawn by the server, results and facets included; the page of the partner that recorded the whole corpus; and sheets, each asked for once. */
export const measure: Measure = async ({ quick, stack: start }) => {
  const stack = await start();
  await indexedCorpus(stack);
  const open = async (index: number) => {
    const response = await fetch(`${stack.webUrl}${searchAddress(index)}`);
    const html = await response.text();
    if (!response.ok || !html.includes('/projets/')) throw new Error(`${searchAddress(index)}: ${response.status}, no project on the page`);
  };
  await timedInTurn(10, open);
  const alone = await timedInTurn(quick ? 40 : 200, open);
  const together: number[] = [];
  for (let round = 0; round < (quick ? 4 : 20); round += 1) {
    together.push(...(await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => timed(() => open(round * AT_ONCE + index))))));
  }
  const largest = await largestPartner(stack.webUrl);
  const partner = await timedInTurn(quick ? 5 : 30, async () => void (await readOk(`${stack.webUrl}/partenaires/${largest.slug}`)));
  const sheets = await slugs(stack.webUrl, quick ? 20 : 100);
  const sheet = await timedInTurn(sheets.length, async (index) => void (await readOk(`${stack.webUrl}/projets/${sheets[index] ?? ''}`)));
  const [one, ten] = [percentile(alone, 0.95), percentile(together, 0.95)];
  return [
    { name: '/recherche, une page à la fois (p95)', measured: one, unit: 'ms', limit: '≤ 300', ok: one <= LIMITS.alone },
    { name: '/recherche, dix pages à la fois (p95)', measured: ten, unit: 'ms', limit: '≤ 1 000', ok: ten <= LIMITS.together },
    { name: `page d’un partenaire de ${largest.projectCount} projets (p95)`, measured: percentile(partner, 0.95), unit: 'ms', limit: '≤ 1 000', ok: percentile(partner, 0.95) <= LIMITS.partner },
    { name: `fiche d’un projet, parmi ${largest.projectCount} (p95)`, measured: percentile(sheet, 0.95), unit: 'ms', limit: '≤ 300', ok: percentile(sheet, 0.95) <= LIMITS.sheet },
  ];
};

async function readOk(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return await response.text();
}

async function largestPartner(webUrl: string): Promise<{ slug: string; projectCount: number }> {
  const { partners } = JSON.parse(await readOk(`${webUrl}/api/v1/partners`)) as { partners: { slug: string; projectCount: number }[] };
  const [largest] = partners.toSorted((a, b) => b.projectCount - a.projectCount);
  if (largest === undefined || largest.projectCount === 0) throw new Error('no partner has a project');
  return largest;
}

async function slugs(webUrl: string, howMany: number): Promise<string[]> {
  const { projects } = JSON.parse(await readOk(`${webUrl}/api/v1/projects?perPage=${howMany}&sort=titre`)) as { projects: { slug: string }[] };
  return projects.map(({ slug }) => slug);
}

import { gzipSync } from 'node:zlib';
import type { Measure } from '@carrefour/config/stack/bench/figure';
import { ensureCorpus } from './ensure-corpus.js';
import { fetchWhole } from './fetch-whole.js';

const LIMIT_KB = 60;
/** Where projects are densest, around Paris; the window is a large screen's (1600 × 1000 pixels). */
const CENTRE = { lat: 48.8566, lng: 2.3522 };
const SCREEN = { width: 1600, height: 1000 };
const ZOOMS = Array.from({ length: 14 }, (_, index) => index + 4);
const DEGREES_A_TILE = 360;
const TILE = 256;

function windowAt(zoom: number): string {
  const degrees = DEGREES_A_TILE / (TILE * 2 ** zoom);
  const width = (SCREEN.width / 2) * degrees;
  const height = (SCREEN.height / 2) * degrees * Math.cos((CENTRE.lat * Math.PI) / 180);
  return [CENTRE.lng - width, Math.max(-85, CENTRE.lat - height), CENTRE.lng + width, Math.min(85, CENTRE.lat + height)].map((value) => value.toFixed(5)).join(',');
}

/** What the map fetches at every zoom, against what sending every point would weigh. */
export const measure: Measure = async (context) => {
  const stack = await ensureCorpus(context);
  const weights: number[] = [];
  for (const zoom of ZOOMS) weights.push((await fetchWhole(`${stack.webUrl}/recherche/carte?zoom=${zoom}&window=${windowAt(zoom)}`, { gzip: true })).length);
  const heaviest = Math.max(...weights) / 1024;
  const points = await fetchWhole(`${stack.typesenseUrl}/collections/projects/documents/export?include_fields=id,slug,title,main_theme,location`, { key: stack.env['TYPESENSE_API_KEY'] ?? '' });
  return [
    { name: 'vue de la carte, la plus lourde de tous les zooms (gzip)', measured: heaviest, unit: 'Ko', limit: `≤ ${LIMIT_KB}`, ok: heaviest <= LIMIT_KB },
    { name: 'envoyer tous les points (gzip), pour comparer', measured: gzipSync(points).length / 1024, unit: 'Ko', limit: 'pour mémoire', ok: true },
  ];
};

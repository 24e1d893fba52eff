import { gzipSync } from 'node:zlib';
import { indexedCorpus } from '@carrefour/config/stack/bench/corpus';
import { askEngine } from '@carrefour/config/stack/bench/engine';
import type { Measure } from '@carrefour/config/stack/bench/figure';

const LIMIT_KB = 60;
const ZOOMS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
/** A wide screen, in pixels, and where it looks: the whole country, the densest town. */
const SCREEN = { width: 1_600, height: 1_000 };
const LOOKS = [{ lat: 46.6, lng: 2.5 }, { lat: 48.8566, lng: 2.3522 }];

const kilobytes = (text: string) => gzipSync(text).length / 1024;

/** What the map receives at each zoom, against receiving every point. */
export const measure: Measure = async ({ stack: start }) => {
  const stack = await start();
  await indexedCorpus(stack);
  let heaviest = { size: 0, zoom: 0 };
  for (const zoom of ZOOMS) {
    for (const look of LOOKS) {
      const response = await fetch(`${stack.webUrl}/recherche/carte?zoom=${zoom}&window=${windowAround(look, zoom)}`);
      const text = await response.text();
      const { cells, pins } = JSON.parse(text) as { cells?: unknown[]; pins?: unknown[] };
      if (!response.ok || cells === undefined || pins === undefined) throw new Error(`map at zoom ${zoom}: ${response.status} ${text.slice(0, 200)}`);
      if (kilobytes(text) > heaviest.size) heaviest = { size: kilobytes(text), zoom };
    }
  }
  const all = kilobytes(await askEngine(stack, '/collections/projects/documents/export?include_fields=id,slug,title,location'));
  return [
    { name: `vue de carte la plus lourde (zoom ${heaviest.zoom}), gzip`, measured: heaviest.size, unit: 'Ko', limit: `≤ ${LIMIT_KB}`, ok: heaviest.size > 0 && heaviest.size <= LIMIT_KB },
    { name: 'tous les points d’un coup, gzip', measured: all, unit: 'Ko', limit: 'pour mémoire', ok: true },
  ];
};

function windowAround({ lat, lng }: { lat: number; lng: number }, zoom: number): string {
  const degreesAPixel = 360 / (256 * 2 ** zoom);
  const [halfWidth, halfHeight] = [(SCREEN.width / 2) * degreesAPixel, (SCREEN.height / 2) * degreesAPixel * Math.cos((lat * Math.PI) / 180)];
  const within = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value)).toFixed(5);
  return [within(lng - halfWidth, 180), within(lat - halfHeight, 85), within(lng + halfWidth, 180), within(lat + halfHeight, 85)].join(',');
}

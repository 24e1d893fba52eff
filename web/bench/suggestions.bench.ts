import { indexedCorpus } from '@carrefour/config/stack/bench/corpus';
import type { Measure } from '@carrefour/config/stack/bench/figure';
import { percentile, timedInTurn } from '@carrefour/config/stack/bench/timing';

/** What the browser waits after a key before it asks, so that a quick typist is not answered letter by letter. */
const PAUSE_MS = 40;
const LIMIT_MS = 150;
const typed = ['ép', 'épi', 'épicerie', 'ja', 'jardin p', 'recy', 'lyon', 'sant', 'mob', 'solidar', 'saint', 'co', 'atelier v', 'hab', 'tiers', 'eco'];

/** From a key to the first suggestions, in groups. */
export const measure: Measure = async ({ quick, stack: start }) => {
  const stack = await start();
  await indexedCorpus(stack);
  const answered = new Set<string>();
  const ask = async (index: number) => {
    const q = typed[index % typed.length] ?? '';
    const response = await fetch(`${stack.webUrl}/recherche/suggestions?q=${encodeURIComponent(q)}`);
    const { groups } = (await response.json()) as { groups: unknown[] };
    if (groups.length > 0) answered.add(q);
  };
  await timedInTurn(typed.length, ask);
  // No generated corpus has a project for each of these words; were most without an answer, it is silence that would be timed.
  if (answered.size * 2 < typed.length) throw new Error(`only ${[...answered].join(', ')} had suggestions`);
  const taken = percentile(await timedInTurn(quick ? 48 : 320, ask), 0.95) + PAUSE_MS;
  return [{ name: 'premières propositions après une touche (p95, attente de la saisie comprise)', measured: taken, unit: 'ms', limit: '≤ 150', ok: taken <= LIMIT_MS }];
};

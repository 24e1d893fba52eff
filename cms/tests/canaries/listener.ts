import type { Hear } from './ask.js';
import type { Canaries } from './canary.js';

/** What was heard of all that was told: canaries and secrets by where, answers that failed, and where the public word was. */
export type Listener = { hear: Hear; leaks(): string[]; troubles(): string[]; wasHeard(kind: string): boolean; wasShown(kind: string): boolean; summary(): string };

/** Words long enough to be a key, a token, a digest or a hashed password. */
const keyLike = [/[\w-]{32,}/g, /\$2[aby]\$\d\d\$[./\w]{53}/g];

export function listener(canaries: Canaries, shown: string, secrets: readonly string[]): Listener {
  const kept = new Set(secrets);
  const leaks = new Map<string, string[]>();
  const troubles: string[] = [];
  const told = new Map<string, { pieces: number; shown: number }>();
  return {
    hear(kind, where, text, status = 200) {
      const said = told.get(kind) ?? { pieces: 0, shown: 0 };
      told.set(kind, { pieces: said.pieces + 1, shown: said.shown + (text.includes(shown) ? 1 : 0) });
      if (status === 429 || status >= 500) troubles.push(`${status} ${kind} ${where} ${text.slice(0, 80)}`);
      const keys = keyLike.flatMap((like) => text.match(like) ?? []).filter((key) => kept.has(key)).map((key) => `the secret ${key.slice(0, 6)}…`);
      for (const canary of [...canaries.heardIn(text), ...keys]) leaks.set(canary, [...(leaks.get(canary) ?? []), `${kind} ${where}`]);
    },
    leaks: () => [...leaks].map(([canary, places]) => `${canary}: ${[...new Set(places)].slice(0, 3).join(' ; ')} (${places.length})`),
    troubles: () => troubles,
    wasHeard: (kind) => told.has(kind),
    wasShown: (kind) => (told.get(kind)?.shown ?? 0) > 0,
    summary: () => [...told].map(([kind, { pieces, shown: open }]) => `${kind} ${open}/${pieces}`).join(', '),
  };
}

export type UndoneTold = { restored: number; removed: number; kept: string[]; off: string[] };

const count = (n: number, one: string, many: string): string => `${n} ${n > 1 ? many : one}`;
const some = (names: readonly string[]): string => `${names.slice(0, 5).join(', ')}${names.length > 5 ? '…' : ''}`;

/** What an undo did, what it left as it is, and why. Pure. */
export function toUndoneWords({ restored, removed, kept, off }: UndoneTold): string {
  const done = [count(restored, 'fiche remise', 'fiches remises'), count(removed, 'retirée', 'retirées')];
  if (kept.length > 0) done.push(`${count(kept.length, 'retouchée depuis, qui garde ces retouches', 'retouchées depuis, qui gardent ces retouches')} (${some(kept)})`);
  if (off.length > 0) done.push(`${count(off.length, 'laissée hors du site car quelqu’un l’a décidé depuis', 'laissées hors du site car quelqu’un l’a décidé depuis')} (${some(off)})`);
  return `Import annulé : ${done.join(', ')}.`;
}

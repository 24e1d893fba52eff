import { toComparedName } from '../names/compared-name.js';

/** Words that registers add to a name, or leave out. */
const ADDED = /\b(france|groupe|national|nationale|nationaux|cooperative|scea|sa|asbl|et cie)\b/g;

/** A name without the words that tell nothing, ready to be compared; never empty where the name is not. */
export function tellingName(name: string): string {
  const compared = toComparedName(name);
  const kept = compared.replace(ADDED, ' ').replace(/\s+/g, ' ').trim();
  return kept === '' ? compared : kept;
}

const LONGEST = 240;

/** What a carrier and its record in a register share: their name without small words, kinds of bodies, accents and spaces. Empty when nothing is left. */
export const toCarrierKey = (name: string): string => tellingName(name).replaceAll(' ', '').slice(0, LONGEST);

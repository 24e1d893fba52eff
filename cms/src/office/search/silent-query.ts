import { foldText } from '../../engine/fallback/fold-text';

const LONGEST = 80;
const SHORTEST = 3;

/**
 * A query as it is counted: without case or accents; null for what may name somebody (an address, a number as long as a
 * telephone's), and for what is too short or too long to be what people look for.
 */
export function toSilentQuery(query: string): string | null {
  if (/@|\d[\d .-]{5,}/.test(query)) return null;
  const plain = foldText(query);
  return plain.length < SHORTEST || plain.length > LONGEST ? null : plain;
}

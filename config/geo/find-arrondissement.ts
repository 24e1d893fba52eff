import { toPlainWords } from './commune-key.js';
import type { Arrondissement } from './commune.js';
import { communeIndex } from './commune-index.js';

const cities: Record<string, { commune: string; firstPostcode: number; count: number }> = {
  paris: { commune: '75056', firstPostcode: 75001, count: 20 },
  lyon: { commune: '69123', firstPostcode: 69001, count: 9 },
  marseille: { commune: '13055', firstPostcode: 13001, count: 16 },
};

const CITY_AND_NUMBER =
  /^(paris|lyon|marseille)(?: \1)?(?: 0?([1-9]|1\d|20) ?(?:er?|eme|e|nd|nde)?(?: (?:arrondissement|arr|ardt))?)?$/;

/**
 * The arrondissement a text names (`Paris 12e`, `LYON 03`, `Marseille 6ème arrondissement`), or which its
 * postcode tells when the text is only the city (said twice when it stood in two columns); in a column of numbers, `{ name: 'Paris', number: '13' }`.
 */
export function findArrondissement(query: {
  name?: string | null;
  postcode?: string | null;
  number?: string | null;
}): Arrondissement | null {
  const index = communeIndex();
  const [, name, written] = CITY_AND_NUMBER.exec(toPlainWords(query.name ?? '')) ?? [];
  const city = cities[name ?? ''];
  const ofPostcode = index.arrondissementByPostcode.get(
    query.postcode === '75116' ? '75016' : (query.postcode ?? ''),
  );
  if (city === undefined) return query.name ? null : (ofPostcode ?? null);
  const number = Number(written ?? query.number ?? 0);
  if (number >= 1 && number <= city.count) {
    return index.arrondissementByPostcode.get(String(city.firstPostcode + number - 1)) ?? null;
  }
  return ofPostcode?.commune === city.commune ? ofPostcode : null;
}

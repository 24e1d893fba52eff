import type { CommuneSize } from '../lists/commune-size.js';

/** The class of a commune by its number of inhabitants; null when the number is unknown. */
export function communeSize(population: number | null): CommuneSize | null {
  if (population === null) return null;
  if (population < 500) return 'moins-500';
  if (population < 2_000) return '500-1999';
  if (population < 10_000) return '2000-9999';
  return population < 50_000 ? '10000-49999' : '50000-plus';
}

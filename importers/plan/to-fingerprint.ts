import { createHash } from 'node:crypto';
import type { ImportItem } from '@carrefour/config';

/** The same text for the same value, whatever the order in which its properties were set. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, child]) => [key, canonical(child)]));
}

type Hashed = Pick<ImportItem, 'values' | 'rows' | 'sourceUrl' | 'sourceDate'>;

const isSaid = ([, cell]: [string, unknown]): boolean => cell !== null && cell !== undefined && cell !== '';

/**
 * A hash of what an entry says. Lines are left out: a row that only moved in its file has not changed. So are empty cells: a workbook
 * and a CSV write them differently.
 */
export function toFingerprint({ values, rows, sourceUrl, sourceDate }: Hashed): string {
  const said = canonical([values, rows.map(({ cells }) => Object.fromEntries(Object.entries(cells).filter(isSaid))), sourceUrl, sourceDate]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);
}

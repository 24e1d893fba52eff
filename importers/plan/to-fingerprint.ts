import { createHash } from 'node:crypto';
import type { ImportItem } from '@carrefour/config';

/** The same text for the same value, whatever the order in which its properties were set and the way lines end. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, child]) => [key, canonical(child)]));
}

/** Cells as every format of table carries them, with numbers as text and empty cells left out. */
function supplied(cells: Record<string, unknown>): Record<string, unknown> {
  const told = Object.entries(cells).map(([heading, cell]) => [heading, typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : cell] as const);
  return Object.fromEntries(told.map(([heading, cell]) => [heading, typeof cell === 'string' ? cell.trim() : cell] as const).filter(([, cell]) => cell !== null && cell !== undefined && cell !== ''));
}

type Hashed = Pick<ImportItem, 'values' | 'rows' | 'sourceUrl' | 'sourceDate'>;

/** A hash of what an entry says. Lines are left out: a row that only moved in its file, or went from CSV to XLSX, has not changed. */
export function toFingerprint({ values, rows, sourceUrl, sourceDate }: Hashed): string {
  const said = canonical([values, rows.map(({ cells }) => supplied(cells)), sourceUrl, sourceDate]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);
}

/** JSON columns come back as text from SQLite and parsed from PostgreSQL. */
export function fromJson<Value>(value: unknown, fallback: Value): Value {
  if (value === null || value === undefined) return fallback;
  return (typeof value === 'string' ? JSON.parse(value) : value) as Value;
}

/** Dates come back as milliseconds from SQLite and as Date from PostgreSQL. */
export function toIso(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const date = value instanceof Date ? value : new Date(typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : (value as string | number));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** Absent values leave no column set: `null` in the database, nothing in a record. */
export const orNull = <Value>(value: Value | undefined): Value | null => value ?? null;

const pad = (value: number) => String(value).padStart(2, '0');

/** `date` columns come back as text from SQLite, as a local midnight from PostgreSQL. */
export function toDay(value: unknown): string | null {
  if (value instanceof Date) return `${value.getFullYear()}-${pad(value.getMonth() + 1)}-${pad(value.getDate())}`;
  return typeof value === 'string' ? value.slice(0, 10) : null;
}

type Fields = Record<string, unknown>;
type Attribute = { type: string; mappedBy?: string };

/** One stored row of the site as it counts: no row ids, no moments, nothing of runs. `id` is the documentId, null for records that have none. */
export type CanonicalRecord = { type: string; id: string | null; locale: string | null; state: 'draft' | 'published' | null; fields: Fields };

const untold = new Set(['id', 'documentId', 'locale', 'createdBy', 'updatedBy', 'localizations', 'runId']);

/** Relations as documentIds (each once: both rows of a record are linked), media as their hash, components as their values. */
function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(toPlain);
    return items.every((item) => typeof item === 'string') ? [...new Set(items)] : items;
  }
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== 'object') return value;
  const record = value as Fields;
  if (typeof record.documentId === 'string') return record.documentId;
  if (typeof record.hash === 'string' && typeof record.mime === 'string') return record.hash;
  return Object.fromEntries(Object.entries(record).filter(([name, inner]) => name !== 'id' && inner !== null).map(([name, inner]) => [name, toPlain(inner)]));
}

/** A row read whole, as its canonical record. Owned relations only: the other side would tell them twice. */
export function toCanonical(type: string, attributes: Readonly<Record<string, Attribute>>, row: Fields, hasDrafts: boolean): CanonicalRecord {
  const told = Object.entries(attributes).filter(([name, { type: kind, mappedBy }]) => !untold.has(name) && kind !== 'datetime' && mappedBy === undefined);
  return {
    type, id: (row.documentId as string | null) ?? null, locale: (row.locale as string | null) ?? null,
    state: hasDrafts ? (row.publishedAt === null ? 'draft' : 'published') : null,
    fields: Object.fromEntries(told.flatMap(([name]) => (row[name] === null || row[name] === undefined ? [] : [[name, toPlain(row[name])]]))),
  };
}

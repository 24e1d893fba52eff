import type { CanonicalRecord } from '../push/cms-client.js';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What tells a record from the others of its type, whatever the site it lies in. */
function nameOf({ type, fields }: CanonicalRecord): string | null {
  if (type === 'entry') return `${type} ${String(fields['inventory'])} ${String(fields['key'])}`;
  if (type === 'value-decision') return `${type} ${String(fields['inventory'])} ${String(fields['field'])} ${String(fields['valueKey'])}`;
  const name = text(fields['slug']) ?? text(fields['code']) ?? text(fields['name']) ?? text(fields['title']);
  return name === null ? null : `${type} ${name}`;
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, names)]));
}

/** A pair is kept in the order of its ids, which are drawn by lot: here in the order of its names. */
function pairInOrder(record: CanonicalRecord): CanonicalRecord {
  const [a, b] = [text(record.fields['recordA']), text(record.fields['recordB'])];
  if (a === null || b === null || a <= b) return record;
  return { ...record, fields: { ...record.fields, recordA: b, recordB: a } };
}

/** The records with names (a project by its address, an entry by its inventory and key) wherever an id was: two sites, or two imports of one file, can then be compared. */
export function withNames(records: readonly CanonicalRecord[]): CanonicalRecord[] {
  const drafts = [...records].sort((a, b) => Number(a.state === 'draft') - Number(b.state === 'draft'));
  const names = new Map(drafts.flatMap((record) => {
    const name = nameOf(record);
    return record.id === null || name === null || record.type === 'index-document' ? [] : [[record.id, name] as const];
  }));
  return records.map((record) => pairInOrder({
    ...record, id: record.id === null ? null : (names.get(record.id) ?? record.id), fields: renamed(record.fields, names) as CanonicalRecord['fields'],
  }));
}

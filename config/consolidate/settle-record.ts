import type { FieldProvenance } from '../record/public-project.js';

/** What one source says of a record, the most trusted and recent first. */
export type RecordSaying = { readonly partner: string; readonly date: string | null; readonly fields: Readonly<Record<string, unknown>> };
export type RecordProvenance = Readonly<Record<string, FieldProvenance>>;
export type HeldRecord = { readonly fields: Readonly<Record<string, unknown>>; readonly provenance: RecordProvenance };
/** `required`: fields never emptied, with what stands in where no source says (`undefined`: nothing does). */
type Rules = { readonly names: readonly string[]; readonly required: Readonly<Record<string, unknown>> };

const hasValue = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * The values of an organisation or a partner once its sources have spoken. They fill what nobody wrote, and follow what they
 * filled; what a person wrote or emptied, and what was there before any source, is never touched. Pure.
 */
export function settleRecord({ fields, provenance }: HeldRecord, sayings: readonly RecordSaying[], { names, required }: Rules): HeldRecord {
  const settled: Record<string, unknown> = {};
  const origins: Record<string, FieldProvenance> = {};
  const keep = (name: string) => {
    if (hasValue(fields[name])) settled[name] = fields[name];
    const origin = provenance[name];
    if (origin !== undefined) origins[name] = origin;
  };
  for (const name of names) {
    const by = provenance[name]?.by;
    if (by === 'person' || (by === undefined && hasValue(fields[name]))) {
      keep(name);
      continue;
    }
    const saying = sayings.find((one) => hasValue(one.fields[name]));
    if (saying !== undefined) {
      settled[name] = saying.fields[name];
      origins[name] = { by: 'partner', partners: [saying.partner], date: saying.date ?? '' };
    } else if (hasValue(fields[name]) && name in required) keep(name);
    else if (hasValue(required[name])) {
      settled[name] = required[name];
      origins[name] = { by: 'partner', partners: [], date: '' };
    }
  }
  return { fields: settled, provenance: origins };
}

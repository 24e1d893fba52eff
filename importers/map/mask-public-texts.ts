import { MASKED, maskContacts, type Correction, type EntryValues } from '@carrefour/config';

/** Fields anyone reads that are made of texts inside; title, summary, description and organisation are masked as they are read. */
const composed = ['figures', 'distinctions', 'supports', 'experience', 'places'] as const;

function masked(value: unknown, note: (before: string, after: string) => void): unknown {
  if (typeof value === 'string') {
    const after = maskContacts(value);
    if (after !== value) note(value, after);
    return after;
  }
  if (Array.isArray(value)) return value.map((item) => masked(item, note));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, masked(inner, note)]));
}

/** The values of an entry without e-mail addresses and telephone numbers in what anyone may read, each one told. */
export function maskPublicTexts(values: EntryValues, line: number): { values: EntryValues; corrections: Correction[] } {
  const corrections: Correction[] = [];
  const result: Record<string, unknown> = { ...values };
  const mask = (field: string, value: unknown) =>
    masked(value, (before, after) =>
      corrections.push({ line, column: null, field, before: before.slice(0, 200), after: after.slice(0, 200), message: MASKED }));
  for (const field of composed) if (values[field] !== undefined) result[field] = mask(field, values[field]);
  // What a member does is told in words; the rest of a register is numbers and codes.
  if (values.register?.activities !== undefined) result.register = { ...values.register, activities: mask('activities', values.register.activities) };
  return { values: result as EntryValues, corrections };
}

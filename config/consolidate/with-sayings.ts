import type { ProjectField } from '../record/project-fields.js';
import type { Trust } from '../lists/trust.js';
import type { Contribution, Word } from './contribution.js';

/**
 * What a partner wrote by hand of one field of a project that others record too: its own word, beside theirs. `value` null:
 * it says nothing of this field any more. `at`: ISO instant.
 */
export type Saying = { partner: string; trust: Trust; field: ProjectField; value: unknown; at: string };

const without = ({ values, ...entry }: Contribution, fields: ReadonlySet<string>): Word => ({
  ...entry, values: Object.fromEntries(Object.entries(values).filter(([field]) => !fields.has(field))),
});

/**
 * The words of each partner as they stand: what it wrote by hand takes the place of what its own files say of that field, and
 * of nobody else's. The agreed rule (`byRank`) then decides between partners, the day it was written being its date.
 */
export function withSayings(contributions: readonly Contribution[], sayings: readonly Saying[]): Word[] {
  if (sayings.length === 0) return [...contributions];
  const saidBy = (partner: string) => new Set<string>(sayings.filter((saying) => saying.partner === partner).map(({ field }) => field));
  const spoken = sayings.filter(({ value }) => value !== null && value !== undefined);
  return [
    ...contributions.map((entry) => without(entry, saidBy(entry.partner))),
    ...spoken.map(({ partner, trust, field, value, at }): Word => ({ partner, trust, inventory: '', key: field, date: at, values: { [field]: value } })),
  ];
}

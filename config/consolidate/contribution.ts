import type { Trust } from '../lists/trust.js';
import type { EntryValues, ProjectField } from '../record/project-fields.js';

/** One partner's entry on its way to a consolidated project. `date` is the source's own, else the edition's; never the import's. */
export type Contribution = {
  partner: string;
  inventory: string;
  key: string;
  trust: Trust;
  date: string | null;
  values: EntryValues;
};

/** A person's value for one field: wins over every entry. */
export type CurationValue = { field: ProjectField; value: unknown; by: string; at: string };

/** Most trusted, then most recent, then by partner, inventory and key: independent of the order of imports. */
export function byRank(a: Contribution, b: Contribution): number {
  if (a.trust !== b.trust) return a.trust === 'trusted' ? -1 : 1;
  const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  const idOf = (entry: Contribution) => `${entry.partner}\n${entry.inventory}\n${entry.key}`;
  return idOf(a) < idOf(b) ? -1 : 1;
}

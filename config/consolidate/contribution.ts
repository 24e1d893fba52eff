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
/** What one partner says of some fields of a project: an entry, or what it wrote by hand. */
export type Word = Omit<Contribution, 'values'> & { values: Partial<EntryValues> };

/** A person's value for one field: wins over every entry. `partner`: slug of the partner whose person it is, null for the team and for the carrier itself, which `carrier` marks. */
export type CurationValue = { field: ProjectField; value: unknown; by: string; at: string; partner?: string | null; carrier?: true };

/** Most trusted, then most recent, then by partner, inventory and key: independent of the order of imports. */
export function byRank(a: Omit<Contribution, 'values'>, b: Omit<Contribution, 'values'>): number {
  if (a.trust !== b.trust) return a.trust === 'trusted' ? -1 : 1;
  const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  const idOf = (entry: Omit<Contribution, 'values'>) => `${entry.partner}\n${entry.inventory}\n${entry.key}`;
  return idOf(a) < idOf(b) ? -1 : 1;
}

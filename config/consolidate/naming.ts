import type { Contribution } from './contribution.js';

type Named = Pick<Contribution, 'partner' | 'inventory' | 'key' | 'date'>;

const idOf = ({ partner, inventory, key }: Named): string => `${partner}\n${inventory}\n${key}`;

/** The oldest source first, by its own date, then by partner, inventory and key: never by the time of import. */
export function byAge(a: Named, b: Named): number {
  const [dateA, dateB] = [a.date ?? '9999', b.date ?? '9999'];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return idOf(a) < idOf(b) ? -1 : 1;
}

/** The entry that gives a project its address: its oldest source, so that the order of imports changes no address. */
export function namingEntry<Entry extends Named>(entries: readonly Entry[]): Entry | undefined {
  return [...entries].sort(byAge)[0];
}

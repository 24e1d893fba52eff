import type { PublicPartner } from '@carrefour/config';

export type Recorder = { slug: string; name: string; count: number };

/** The partners that recorded the projects of a search and how many each (`counts`: its partner facet): who knows most first. */
export const recordersOf = (counts: ReadonlyMap<string, number> | undefined, partners: readonly Pick<PublicPartner, 'slug' | 'name'>[]): Recorder[] =>
  partners.flatMap(({ slug, name }) => (counts?.has(slug) ? [{ slug, name, count: counts.get(slug) ?? 0 }] : [])).sort((a, b) => b.count - a.count);

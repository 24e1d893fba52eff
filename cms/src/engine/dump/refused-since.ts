import type { Dump } from '@carrefour/config';
import type { Objections } from '../objection/read-objections';

/** What a copy holds that was refused since it was made: digests of entries, and ids of the projects whose lines must go. */
export type RefusedSince = { entries: string[]; projects: Set<string> };

/** A project that others still feed is not withdrawn, yet an older copy shows what its refused entry said: its lines go too. */
export function refusedSince(dump: Pick<Dump, 'withdrawn' | 'refused'>, { projects, entries, fed }: Pick<Objections, 'projects' | 'entries' | 'fed'>): RefusedSince {
  const known = new Set(dump.refused);
  const unknown = [...entries].filter((digest) => !known.has(digest));
  const withdrawn = [...projects.keys()].filter((id) => !dump.withdrawn.includes(id));
  return { entries: unknown, projects: new Set([...withdrawn, ...unknown.flatMap((digest) => fed.get(digest) ?? [])]) };
}

export const isClean = ({ entries, projects }: RefusedSince): boolean => entries.length === 0 && projects.size === 0;

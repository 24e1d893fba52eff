import { readRoots } from '../merge/roots';
import { fromJson, toIso } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/**
 * What one objection reaches: projects by id, entries by digest; `fed`: by digest of an entry refused alone, the projects it fed,
 * which are not withdrawn; `addresses`: digests of the only addresses refused, where not every contact is, and of the names and numbers that went with them. Stored as it was the day it was received; merges and undos do not change it.
 */
export type Reach = { projects: string[]; entries: string[]; fed?: Record<string, string[]>; addresses?: string[] };
export type Withdrawn = { id: string; at: string };

/** All that is refused, for every program that could bring it back. */
export type Objections = {
  /** Projects that must not be shown, by id, with the day of the objection. */
  projects: ReadonlyMap<string, string>;
  /** Digests of entries that must not be imported. */
  entries: ReadonlySet<string>;
  /** By digest of an entry refused alone: the projects it fed, whose older copies hold its words. */
  fed: ReadonlyMap<string, string[]>;
  /** Projects whose contact must not be kept. */
  contacts: ReadonlySet<string>;
  /** Projects for which some addresses must not be kept, with the digests of those. */
  addresses: ReadonlyMap<string, ReadonlySet<string>>;
};

type Row = { subject: string; reach: unknown; at: unknown; created_at: unknown };

/** Objections are few, and read whole: a batch, a publication or an undo cannot forget one. */
export async function readObjections(strapi: Strapi, trx: Transaction): Promise<Objections> {
  const rows: Row[] = await trx(tableOf(strapi, 'api::objection.objection')).orderBy('id').select('subject', 'reach', 'at', 'created_at');
  const projects = new Map<string, string>();
  const entries = new Set<string>();
  const fed = new Map<string, string[]>();
  const contacts = new Set<string>();
  const addresses = new Map<string, Set<string>>();
  const refuse = (id: string, digests: Iterable<string>) => addresses.set(id, new Set([...(addresses.get(id) ?? []), ...digests]));
  for (const { subject, reach, at, created_at: createdAt } of rows) {
    const reached = fromJson<Partial<Reach>>(reach, {});
    for (const id of reached.projects ?? []) {
      if (subject === 'contact' && reached.addresses !== undefined) refuse(id, reached.addresses);
      else if (subject === 'contact') contacts.add(id);
      else if (!projects.has(id)) projects.set(id, toIso(at) ?? toIso(createdAt) ?? '');
    }
    for (const digest of reached.entries ?? []) if (subject !== 'contact') entries.add(digest);
    for (const [digest, ids] of Object.entries(reached.fed ?? {})) fed.set(digest, [...(fed.get(digest) ?? []), ...ids]);
  }
  // What is merged since speaks for it: its rows bring no refused contact there.
  if (contacts.size + addresses.size > 0) {
    const rootOf = await readRoots(strapi, trx);
    for (const id of [...contacts]) contacts.add(rootOf(id));
    for (const [id, digests] of [...addresses]) refuse(rootOf(id), digests);
  }
  return { projects, entries, fed, contacts, addresses };
}

/** The ids of projects that somebody objected to, the oldest objection first. */
export function toWithdrawn({ projects }: Pick<Objections, 'projects'>): Withdrawn[] {
  return [...projects].map(([id, at]) => ({ id, at })).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
}

import { z } from 'zod';

/** A file of a dump: its size in bytes and its SHA-256, as it is sent; `records`: its lines. */
export type DumpFile = { name: string; bytes: number; sha256: string; records: number };

/**
 * A whole copy of the public data, as of `date` (Paris). `edition`: its day, or `edition-2026` for the one of a year that
 * is kept for good. `withdrawn`: ids it no longer holds because somebody objected, however old it is; `refused`: digests of
 * entries whose words it no longer holds either, `closures`: digest of all that was withheld or closed when it was last looked
 * through (both known to the CMS only); `amended`: the last day something was taken out of it,
 * null while it is as it was made.
 */
export type Dump = { edition: string; date: string; files: DumpFile[]; withdrawn: string[]; refused: string[]; closures: string | null; amended: string | null };

/** What one source says of one project: a line of `sources.jsonl.gz`. `says`: the fields that show its words, with them. */
export const sourceLineSchema = z.object({
  project: z.string(), title: z.string(), partner: z.string(), inventory: z.string().nullable(), url: z.string().nullable(), licence: z.string(),
  date: z.string().nullable(), firstSeen: z.string().nullable(), lastSeen: z.string().nullable(), says: z.record(z.string(), z.unknown()),
});
export type SourceLine = z.infer<typeof sourceLineSchema>;

import { z } from 'zod';
import { entryValuesSchema } from './project-fields.js';

/** A raw row of an inventory: headings to cells as supplied, with its physical line (CSV), sheet row (XLSX) or position (JSON). */
export const rawRowSchema = z.object({ line: z.number().int(), cells: z.record(z.string(), z.unknown()) });
export type RawRow = z.infer<typeof rawRowSchema>;

/** A value changed on the way in, before and after, shown in the report. */
export const correctionSchema = z.object({
  line: z.number().int(),
  column: z.string().nullable(),
  field: z.string(),
  before: z.string(),
  after: z.string(),
  message: z.string(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** One group of rows on its way to the CMS. `fingerprint` is a hash of `values`, `rows` and `sourceUrl`. */
export const importItemSchema = z.object({
  key: z.string().min(1).max(300),
  fingerprint: z.string().min(16),
  rows: z.array(rawRowSchema).min(1),
  values: entryValuesSchema,
  sourceUrl: z.url().nullable(),
  sourceDate: z.iso.date().nullable(),
  /** The project this entry belongs to when the match step knows it; null lets the CMS create one. */
  projectId: z.string().nullable(),
  /** Key under which this inventory knew the entry so far: the row was renamed, the entry and its project stay. */
  renamedFrom: z.string().nullable().optional(),
  /** Key of an earlier item of the same run whose project this entry joins (matching inside a file). */
  sameAs: z.string().nullable(),
  /** Pairs to ask a person about: another project's documentId with a score from 0 to 100 and its parts. */
  possibleDuplicates: z.array(
    z.object({ projectId: z.string(), score: z.number(), parts: z.record(z.string(), z.number()) }),
  ),
  /** Entries (`inventory:key`) that surely are the same project, with why: each joins it, and so do their projects. */
  matches: z.array(z.object({ entry: z.string(), score: z.number(), parts: z.record(z.string(), z.number()) })).default([]),
  corrections: z.array(correctionSchema),
});
export type ImportItem = z.infer<typeof importItemSchema>;

export const batchRequestSchema = z.object({
  dryRun: z.boolean(),
  items: z.array(importItemSchema).min(1).max(500),
});

export const itemOutcomes = ['created', 'updated', 'unchanged', 'rejected'] as const;
/** A field where the last import, a person and the new file disagree. */
export const fieldConflictSchema = z.object({ field: z.string(), last: z.unknown(), now: z.unknown(), incoming: z.unknown() });
export type FieldConflict = z.infer<typeof fieldConflictSchema>;

/** What else the report tells of an entry, each by its rule (docs/inventories.md). */
export const remarksSchema = z.object({
  /** Fields that the partner gave last time and no longer gives. */
  cleared: z.array(z.string()),
  /** It had vanished, and comes back. */
  returned: z.boolean(),
  /** The key it had before. */
  renamedFrom: z.string().nullable(),
  /** Disagreements on which somebody decided before: not asked again. */
  settled: z.number().int(),
  /** Refused because somebody objected. */
  objected: z.boolean(),
  /** Kept as a draft: it may be a sheet that somebody objected to. */
  held: z.boolean(),
});
export type Remarks = z.infer<typeof remarksSchema>;

export const batchOutcomeSchema = z.object({
  key: z.string(),
  outcome: z.enum(itemOutcomes),
  projectId: z.string().nullable(),
  projectCreated: z.boolean(),
  reason: z.string().nullable(),
  conflicts: z.array(fieldConflictSchema),
  remarks: remarksSchema.partial().optional(),
});
export type BatchOutcome = z.infer<typeof batchOutcomeSchema>;
export const batchResponseSchema = z.object({ outcomes: z.array(batchOutcomeSchema) });

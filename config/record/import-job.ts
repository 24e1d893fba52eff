import { z } from 'zod';
import { columnCleanings, type importRowFilters } from '../lists/import-list.js';
import { codesOf } from '../lists/labelled.js';
import { coverages } from '../lists/coverage.js';
import { licences } from '../lists/licence.js';
import { harvestFailureSchema } from './harvest.js';

/** What a partner asks of a file of its own, one after the other: have it read, rehearsed, imported; or have its table given back. */
export const importJobSteps = ['read', 'rehearse', 'run', 'return'] as const;
export type ImportJobStep = (typeof importJobSteps)[number];

/** Where the step stands. `accepted` and `refused` are the team's words on an import that waited for its agreement. */
export const importJobStates = ['waiting-file', 'queued', 'working', 'ready', 'awaiting-approval', 'accepted', 'refused', 'failed', 'undone'] as const;
export type ImportJobState = (typeof importJobStates)[number];

const heading = z.string().min(1).max(500);
const word = z.string().max(2_000);

/** A value of the file no term is called, and the codes it stands for; none: left aside. */
export const settledValueSchema = z.object({ field: z.string().max(60), value: word, codes: z.array(z.string().max(60)).max(10) });
export type SettledValue = z.infer<typeof settledValueSchema>;

/** What a person corrects of the recipe proposed. Anything left out stays as proposed. */
export const importChoicesSchema = z.object({
  columns: z.array(z.object({ heading, target: z.string().max(60), cleaning: z.enum(columnCleanings).default('auto') })).max(500).default([]),
  key: z.array(heading).max(4).default([]),
  grouping: z.boolean().nullable().default(null),
  sheet: z.string().max(200).nullable().default(null),
  coverage: z.enum(codesOf(coverages)).nullable().default(null),
  values: z.array(settledValueSchema).max(5_000).default([]),
  /** Words that were settled, and are open again. */
  reopened: z.array(settledValueSchema.omit({ codes: true })).max(500).default([]),
  /** Leaves the recipe kept from the time before aside, for a new proposal. */
  fresh: z.boolean().default(false),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;
export const noChoices: ImportChoices = importChoicesSchema.parse({});

/** One column of the file: what it is taken for, how sure (0 to 1) and why, and some of its own cells. */
export const previewColumnSchema = z.object({
  heading: z.string(), targets: z.array(z.string()), confidence: z.number().nullable(), reason: z.string().nullable(), cleaning: z.enum(columnCleanings),
  filled: z.number(), samples: z.array(z.string()),
});
export type PreviewColumn = z.infer<typeof previewColumnSchema>;

export const previewValueSchema = z.object({
  field: z.string(), value: z.string(), rows: z.number(), guesses: z.array(z.object({ code: z.string(), label: z.string() })), codes: z.array(z.string()).nullable(),
});
export type PreviewValue = z.infer<typeof previewValueSchema>;

/** What a file is and how it would be read, with sheets as they would look. Nothing of it is written. */
export const importPreviewSchema = z.object({
  seen: z.string(), rows: z.number(), unreadable: z.number(), sheet: z.string().nullable(), sheets: z.array(z.string()), target: z.enum(['project', 'organisation', 'partner']),
  /** Where the recipe comes from: proposed now, kept from a time before, or given by the partner. */
  origin: z.enum(['proposed', 'kept', 'given']),
  key: z.object({ columns: z.array(z.string()), grouping: z.boolean(), reason: z.string().nullable(), candidates: z.array(z.string()) }),
  columns: z.array(previewColumnSchema),
  unknown: z.array(previewValueSchema),
  /** Why it cannot be imported as it is, if so: a key that repeats itself, too few rows. */
  problem: z.string().nullable(),
  examples: z.array(z.object({ title: z.string(), line: z.number(), facts: z.array(z.object({ field: z.string(), text: z.string() })) })),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

const twinSchema = z.object({
  /** Found in the file itself, or among what the Carrefour knows. */
  where: z.enum(['file', 'base']),
  /** Joined by itself, or left for a person to settle. */
  how: z.enum(['joined', 'asked']),
  name: z.string(), projectId: z.string().nullable(), line: z.number().nullable(), reason: z.string(),
});

/** One line of a rehearsal or of an import. Values are words for people, contacts left out. */
export const importRowSchema = z.object({
  line: z.number().nullable(),
  outcome: z.enum(['created', 'updated', 'unchanged', 'rejected', 'gone']),
  key: z.string().nullable(), title: z.string(), column: z.string().nullable(), reason: z.string().nullable(), projectId: z.string().nullable(),
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
  conflicts: z.array(z.object({ field: z.string(), last: z.string(), now: z.string(), incoming: z.string() })),
  /** Values of the file that were changed or left aside, and why; absent of lines told before they were. */
  corrections: z.array(z.object({ column: z.string().nullable(), field: z.string(), before: z.string(), after: z.string(), message: z.string() })).optional(),
  renamedFrom: z.string().nullable(), returned: z.boolean(),
  twins: z.array(twinSchema),
});
export type ImportRow = z.infer<typeof importRowSchema>;

export type ImportRowFilter = (typeof importRowFilters)[number];

/** The filters that find a line. */
export function filtersOf(row: ImportRow): ImportRowFilter[] {
  const also: readonly (readonly [ImportRowFilter, boolean])[] = [
    ['conflict', row.conflicts.length > 0], ['renamed', row.renamedFrom !== null],
    ['twin-file', row.twins.some(({ where }) => where === 'file')], ['twin-base', row.twins.some(({ where }) => where === 'base')],
  ];
  return [row.outcome, ...also.flatMap(([filter, found]) => (found ? [filter] : []))];
}

/** Where each line of a file of lines starts, in bytes (its last number is the length of all), and which of them each filter finds. */
export const rowIndexSchema = z.object({ offsets: z.array(z.number()), filters: z.record(z.string(), z.array(z.number())) });
export type RowIndex = z.infer<typeof rowIndexSchema>;

/** What a rehearsal or an import amounts to. */
export const importResultSchema = z.object({
  counts: z.record(z.string(), z.number()),
  filters: z.record(z.string(), z.number()),
  /** So much of a full inventory would vanish that a person has to say yes. */
  vanishing: z.object({ known: z.number(), missing: z.number() }).nullable(),
  unreadColumns: z.array(z.string()), missingColumns: z.array(z.string()), contactColumns: z.array(z.string()),
  notices: z.array(z.string()), corrections: z.number(), unknownValues: z.number(),
});
export type ImportResult = z.infer<typeof importResultSchema>;

/** Of a source read at an address: what its rows are, and what it could not give, to be read and told the same in the next steps. */
const jobDeliverySchema = z.object({
  name: z.string(), isRows: z.boolean(), complete: z.boolean(),
  lostItems: z.array(harvestFailureSchema).max(20_000).default([]), notices: z.array(z.string()).default([]),
});

/** What the importer tells when a step is over: what it found, or a sentence that says why it could not. */
export const importJobReportSchema = z.object({
  message: z.string().max(4_000).nullable(),
  preview: importPreviewSchema.nullable().default(null),
  recipe: z.unknown().optional(),
  result: importResultSchema.nullable().default(null),
  run: z.string().nullable().default(null),
  delivery: jobDeliverySchema.nullable().default(null),
});
export type ImportJobReport = z.infer<typeof importJobReportSchema>;

/** A step to work at, held by whoever claimed it as long as it gives signs of life. */
export const claimedJobSchema = z.object({
  id: z.string(), step: z.enum(importJobSteps), lease: z.string(),
  partner: z.string(), inventory: z.string(), inventoryName: z.string(), licence: z.enum(codesOf(licences)), coverage: z.enum(codesOf(coverages)),
  file: z.string().nullable(), address: z.string().nullable(), delivery: jobDeliverySchema.nullable(),
  given: z.unknown(), recipe: z.unknown(), choices: importChoicesSchema, acceptsVanishing: z.boolean(),
  /** The partner agrees to its pages being read. */
  agreed: z.boolean().default(false), actorName: z.string(), run: z.string().nullable(),
});
export type ClaimedJob = z.infer<typeof claimedJobSchema>;

/** The parts a job keeps beside its row: the partner's file, the lines of what was said of it, tables given back. */
export const importJobFiles = ['source', 'rehearsal.jsonl', 'rehearsal.index.json', 'rehearsal.xlsx', 'run.jsonl', 'run.index.json', 'run.xlsx', 'table'] as const;
export type ImportJobFile = (typeof importJobFiles)[number];

/** The heaviest file a partner may send, in bytes. */
export const IMPORT_FILE_BYTES = 50 * 1024 * 1024;

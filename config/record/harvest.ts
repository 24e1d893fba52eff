import { z } from 'zod';
import { harvestOutcomes } from '../lists/harvest-outcome.js';
import { codesOf } from '../lists/labelled.js';

/** A page that could not be read, or an item that could not be made of it; the excerpt is text, without ways to reach a person. */
export const harvestFailureSchema = z.object({ address: z.string(), reason: z.string(), excerpt: z.string().nullable() });
export type HarvestFailure = z.infer<typeof harvestFailureSchema>;

/** What a source looked like: enough to ask "has it changed?" and to see it shrink. */
export const sourceStateSchema = z.object({
  items: z.number().int().nonnegative(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Digest of what was read, and of the recipe that read it. */
  hash: z.string().nullable(),
  recipeHash: z.string().nullable(),
});
export type SourceState = z.infer<typeof sourceStateSchema>;

/** What the importer tells the CMS of one reading. */
export const harvestReportSchema = sourceStateSchema.extend({
  outcome: z.enum(codesOf(harvestOutcomes)),
  pages: z.number().int().nonnegative(),
  counts: z.record(z.string(), z.number()).nullable(),
  run: z.string().nullable(),
  message: z.string().nullable(),
  failures: z.array(harvestFailureSchema).max(50),
});
export type HarvestReport = z.infer<typeof harvestReportSchema>;

/** An inventory to read now, held by whoever claimed it until it reports or its lease ends. */
export const dueSourceSchema = z.object({
  harvest: z.string(),
  inventory: z.string(),
  partner: z.string(),
  address: z.string().nullable(),
  recipe: z.unknown(),
  previous: sourceStateSchema.nullable(),
});
export type DueSource = z.infer<typeof dueSourceSchema>;

const boardHarvestSchema = z.object({
  id: z.string(),
  outcome: z.enum(codesOf(harvestOutcomes)).nullable(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  items: z.number().nullable(),
  pages: z.number().nullable(),
  counts: z.record(z.string(), z.number()).nullable(),
  run: z.string().nullable(),
  message: z.string().nullable(),
  failures: z.array(harvestFailureSchema),
});

/** One line of the source board: an inventory that is read online. Times are ISO; `next` is null when nothing will start by itself. */
export const boardSourceSchema = z.object({
  inventory: z.string(),
  name: z.string(),
  partner: z.string(),
  connector: z.string(),
  address: z.string().nullable(),
  schedule: z.string(),
  cron: z.string().nullable(),
  consent: z.object({ by: z.string(), at: z.string(), scope: z.string().nullable() }).nullable(),
  /** Why nothing starts by itself although a schedule is set; null when all is well. */
  blocked: z.string().nullable(),
  next: z.string().nullable(),
  last: boardHarvestSchema.nullable(),
  /** Items of the last good reading before the last one. */
  previousItems: z.number().nullable(),
  /** Readings that went wrong since the last good one; null when the last was good. */
  alert: z.object({ since: z.string(), readings: z.number(), message: z.string() }).nullable(),
});
export type BoardSource = z.infer<typeof boardSourceSchema>;

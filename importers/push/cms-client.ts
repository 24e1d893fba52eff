import {
  batchResponseSchema, entryValuesSchema, fieldProvenanceSchema, importContextSchema, matchProfileSchema, publicProjectSchema, rawRowSchema, storedRecipeSchema, valueDecisionSchema,
  type BatchOutcome, type DecidedValue, type UnknownValueRecord, type ImportContext, type ImportItem, type InventoryFile, type MatchProfile, type PartnerFile, type Place, type Recipe,
} from '@carrefour/config';
import { z } from 'zod';
import { cmsCaller } from './cms-caller.js';

const knownEntrySchema = z.object({ key: z.string(), fingerprint: z.string(), projectId: z.string().nullable(), gone: z.boolean() });
export type KnownEntry = z.infer<typeof knownEntrySchema>;

const missingSchema = z.object({ known: z.number(), missing: z.number(), entries: z.array(z.object({ key: z.string(), projectId: z.string().nullable() })) });
export type Missing = z.infer<typeof missingSchema>;

const listedEntrySchema = z.object({
  inventory: z.string(), key: z.string(), lines: z.array(z.number()), title: z.string(), projectId: z.string().nullable(), projectSlug: z.string().nullable(),
});
export type ListedEntry = z.infer<typeof listedEntrySchema>;

const duplicateSchema = z.object({
  projectA: z.string(), projectB: z.string(), entryA: z.string(), entryB: z.string(),
  score: z.number(), parts: z.record(z.string(), z.unknown()), band: z.string(), decision: z.string().nullable(),
});
export type ListedDuplicate = z.infer<typeof duplicateSchema>;

const tableShapeSchema = z.object({ partner: z.string(), recipe: z.unknown(), plan: z.unknown() });
/** How the last file of an inventory was read. */
export type TableShape = z.infer<typeof tableShapeSchema>;
const returnedRecordSchema = z.object({ fields: z.record(z.string(), z.unknown()), provenance: z.record(z.string(), fieldProvenanceSchema), names: z.record(z.string(), z.string()), page: z.string().nullable() });
const tableEntrySchema = z.object({ key: z.string(), rows: z.array(rawRowSchema), values: entryValuesSchema, project: publicProjectSchema.nullable(), record: returnedRecordSchema.nullable() });
/** One record as supplied, with the project it feeds as members of the collective see it; or the organisation or partner it describes. */
export type TableEntry = z.infer<typeof tableEntrySchema>;

const canonicalSchema = z.object({
  type: z.string(), id: z.string().nullable(), locale: z.string().nullable(), state: z.enum(['draft', 'published']).nullable(), fields: z.record(z.string(), z.unknown()),
});
/** One stored record without row ids, moments and runs. */
export type CanonicalRecord = z.infer<typeof canonicalSchema>;

/** `after`: how far the inventory's imports had gone when the plan was made (`lastRuns`). */
type Opening = { inventory: string; file: string; fileHash: string; recipe: unknown; plan?: unknown; dryRun: boolean; actorName?: string; after?: string | null };
type Closing = { state: 'done' | 'failed'; counts: Record<string, number>; outcomes?: unknown; complete: boolean; refusedKeys: readonly string[] };

const closedSchema = z.object({ gone: z.number(), unpublished: z.number(), entries: z.array(z.object({ key: z.string(), title: z.string() })) });
/** What a run ends with: entries gone (the first of them by name), projects unpublished by the inventory's rule. */
export type Closed = z.infer<typeof closedSchema>;

const formerSchema = z.object({ key: z.string(), projectId: z.string().nullable(), sourceUrl: z.string().nullable(), values: entryValuesSchema });
export type FormerEntry = z.infer<typeof formerSchema>;

const conflictSchema = z.object({
  id: z.string(), projectId: z.string(), projectSlug: z.string().nullable(), inventory: z.string(), key: z.string(), field: z.string(),
  last: z.unknown(), now: z.unknown(), incoming: z.unknown(), decision: z.enum(['keep', 'take']).nullable(),
});
export type ListedConflict = z.infer<typeof conflictSchema>;
export type ConflictDecision = { conflict: string; decision: 'keep' | 'take' };
export type Objection = { reference: string; subject: string; by: string; inventory: string | null; note: string | null };
/** `bundled`: partners that come with the Carrefour, for an inventory that describes partners. */
type Sending = { inventory: string; target: Recipe['target']; bundled?: readonly PartnerFile[]; dryRun: boolean; items: readonly ImportItem[] };

const carrierLinkSchema = z.object({
  entry: z.string(), project: z.object({ id: z.string(), slug: z.string(), title: z.string() }), projectEntry: z.string(), band: z.enum(['linked', 'asked']), score: z.number(), reason: z.string(),
});
/** An organisation of a register (`inventory:key`) and a project it carries, or may carry. */
export type CarrierLink = z.infer<typeof carrierLinkSchema>;
export type GivenOrganisation = { key: string; renamedFrom: string | null; name: string; siren: string | null; website: string | null; places: readonly Place[] };

const decidedSchema = z.object({ merged: z.number(), different: z.number(), unknown: z.array(z.string()), keptYounger: z.array(z.object({ kept: z.string(), absorbed: z.string() })).default([]) });
const settledSchema = z.object({ kept: z.number(), taken: z.number(), unknown: z.array(z.string()) });
type Settled = z.infer<typeof settledSchema>;
const mergedSchema = z.object({ kept: z.string(), absorbed: z.string(), leavesTheSite: z.boolean().optional() });
/** Who decides, and why: remembered with the decision. */
type Word = { by: string; reason: string | null };

const KEYS_AT_ONCE = 5_000;
const VALUES_AT_ONCE = 500;
const PAGE = 1_000;

/** The import API of the CMS. Every answer is checked; a refusal becomes a `CmsRefusal` with its French sentence. */
export function connectToCms(cmsUrl: string, token: string) {
  const call = cmsCaller(cmsUrl, token);

  return {
    readContext: (): Promise<ImportContext> => call('GET', '/import/context', importContextSchema),
    ensureInventory: (partner: PartnerFile, inventory: InventoryFile) => call('POST', '/import/inventory', z.unknown(), { partner, inventory }),
    openRun: async (opening: Opening): Promise<string> => (await call('POST', '/import/runs', z.object({ run: z.string() }), opening)).run,
    pushBatch: async (run: string, sending: Sending): Promise<BatchOutcome[]> => (await call('POST', `/import/runs/${run}/batch`, batchResponseSchema, sending)).outcomes,
    listCarrierLinks: async (inventory: string, organisations: readonly GivenOrganisation[]): Promise<CarrierLink[]> =>
      (await call('POST', '/import/carriers', z.object({ links: z.array(carrierLinkSchema) }), { inventory, organisations })).links,
    closeRun: (run: string, closing: Closing) => call('POST', `/import/runs/${run}/close`, closedSchema, closing),
    findMissing: (inventory: string, keys: readonly string[]): Promise<Missing> => call('POST', '/import/entries/missing', missingSchema, { inventory, keys }),
    listConflicts: async (): Promise<ListedConflict[]> => (await call('GET', '/import/conflicts', z.object({ conflicts: z.array(conflictSchema) }))).conflicts,
    async settle(by: string, decisions: readonly ConflictDecision[]): Promise<Settled> {
      const total: Settled = { kept: 0, taken: 0, unknown: [] };
      for (let start = 0; start < decisions.length; start += VALUES_AT_ONCE) {
        const { kept, taken, unknown } = await call('POST', '/import/conflicts/settle', settledSchema, { by, decisions: decisions.slice(start, start + VALUES_AT_ONCE) });
        total.kept += kept;
        total.taken += taken;
        total.unknown.push(...unknown);
      }
      return total;
    },
    object: (objection: Objection) => call('POST', '/import/objections', z.object({ objection: z.string(), withdrawn: z.array(z.string()) }), objection),
    undo: (run: string) => call('POST', `/import/undo/${encodeURIComponent(run)}`, z.record(z.string(), z.unknown()), {}),
    listRecipes: async () => (await call('GET', '/import/recipes', z.object({ recipes: z.array(storedRecipeSchema) }))).recipes,
    saveRecipe: (run: string, inventory: string, definition: unknown, headings: readonly string[]) => call('POST', '/import/recipes', z.object({ version: z.number(), saved: z.boolean() }), { run, inventory, definition, headings }),
    listValues: async (inventory: string) => (await call('GET', `/import/values?inventory=${encodeURIComponent(inventory)}`, z.object({ values: z.array(valueDecisionSchema) }))).values,
    recordValues: (run: string, inventory: string, values: readonly UnknownValueRecord[]) => call('POST', '/import/values', z.object({ open: z.number() }), { run, inventory, values }),
    decideValues: (by: string, decisions: readonly DecidedValue[]) => call('POST', '/import/values/decide', z.object({ decided: z.number() }), { by, decisions }),
    listDuplicates: async (): Promise<ListedDuplicate[]> => (await call('GET', '/import/duplicates', z.object({ duplicates: z.array(duplicateSchema) }))).duplicates,
    decide: (by: string, decisions: readonly unknown[]) => call('POST', '/import/duplicates/decide', decidedSchema, { by, decisions }),
    merge: (keep: string, absorb: string, { by, reason }: Word) => call('POST', '/import/merge', mergedSchema, { keep, absorb, by, reason }),
    unmerge: (slug: string, { by, reason }: Word) => call('POST', '/import/unmerge', z.record(z.string(), z.unknown()), { slug, by, reason }),

    async lookUpEntries(inventory: string, keys: readonly string[]): Promise<Map<string, KnownEntry>> {
      const known = new Map<string, KnownEntry>();
      for (let start = 0; start < keys.length; start += KEYS_AT_ONCE) {
        const page = await call('POST', '/import/entries/lookup', z.object({ entries: z.array(knownEntrySchema) }), { inventory, keys: keys.slice(start, start + KEYS_AT_ONCE) });
        for (const entry of page.entries) known.set(entry.key, entry);
      }
      return known;
    },
    async readEntryValues(inventory: string, keys: readonly string[]): Promise<FormerEntry[]> {
      const found: FormerEntry[] = [];
      for (let start = 0; start < keys.length; start += VALUES_AT_ONCE) {
        const page = await call('POST', '/import/entries/values', z.object({ entries: z.array(formerSchema) }), { inventory, keys: keys.slice(start, start + VALUES_AT_ONCE) });
        found.push(...page.entries);
      }
      return found;
    },
    async *listProfiles(): AsyncGenerator<MatchProfile> {
      const shape = z.object({ profiles: z.array(matchProfileSchema), next: z.string().nullable() });
      for (let after: string | null = ''; after !== null; ) {
        const page: z.infer<typeof shape> = await call('GET', `/import/profiles?after=${encodeURIComponent(after)}&limit=${PAGE}`, shape);
        yield* page.profiles;
        after = page.next;
      }
    },
    readTableShape: (inventory: string): Promise<TableShape> => call('GET', `/import/inventories/${encodeURIComponent(inventory)}/shape`, tableShapeSchema),
    async *listTable(inventory: string): AsyncGenerator<TableEntry> {
      const shape = z.object({ entries: z.array(tableEntrySchema), next: z.number().nullable() });
      for (let after: number | null = 0; after !== null; ) {
        const page: z.infer<typeof shape> = await call('GET', `/import/inventories/${encodeURIComponent(inventory)}/table?after=${after}`, shape);
        yield* page.entries;
        after = page.next;
      }
    },
    async *listCanonical(): AsyncGenerator<CanonicalRecord> {
      const shape = z.object({ records: z.array(canonicalSchema), next: z.string().nullable() });
      const { types } = await call('GET', '/import/canonical/types', z.object({ types: z.array(z.string()) }));
      for (const type of types) {
        for (let after: string | null = ''; after !== null; ) {
          const page: z.infer<typeof shape> = await call('GET', `/import/canonical?type=${type}&after=${encodeURIComponent(after)}`, shape);
          yield* page.records;
          after = page.next;
        }
      }
    },
    async *listEntries(): AsyncGenerator<ListedEntry> {
      const shape = z.object({ entries: z.array(listedEntrySchema), next: z.number().nullable() });
      for (let after: number | null = 0; after !== null; ) {
        const page: z.infer<typeof shape> = await call('GET', `/import/entries?after=${after}&limit=${PAGE}`, shape);
        yield* page.entries;
        after = page.next;
      }
    },
  };
}

export type Cms = ReturnType<typeof connectToCms>;

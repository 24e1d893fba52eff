import { z } from 'zod';

const operationSchema = z.union([
  z.enum(['trim', 'collapse-spaces', 'decode-entities', 'lowercase', 'capitalise', 'strip-html', 'first-line', 'number', 'year', 'url', 'email', 'postcode', 'date', 'empty-if-placeholder']),
  z.object({ op: z.literal('split'), by: z.string().min(1) }),
  z.object({ op: z.literal('replace'), pattern: z.string().max(200), with: z.string() }),
  z.object({ op: z.literal('extract'), pattern: z.string().max(200) }),
  z.object({ op: z.literal('truncate'), max: z.number().int().positive() }),
  z.object({ op: z.literal('prefix'), with: z.string() }),
  z.object({ op: z.literal('lookup'), values: z.record(z.string(), z.string().nullable()) }),
]);
export type Operation = z.infer<typeof operationSchema>;

/** Where a field's value comes from: columns (JSON: dotted paths), a constant, with the operations applied in order. */
export const columnRuleSchema = z.object({
  /** One column, or several: first non-empty wins, unless `join` is given (then joined). */
  from: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  join: z.string().optional(),
  constant: z.union([z.string(), z.number(), z.boolean()]).optional(),
  operations: z.array(operationSchema).default([]),
  /** Values of this partner → taxonomy codes or list codes; null ignores the value. */
  values: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])).optional(),
});
export type ColumnRule = z.infer<typeof columnRuleSchema>;
const rules = z.union([columnRuleSchema, z.array(columnRuleSchema)]);

export const placeRuleSchema = z.object({
  label: columnRuleSchema.optional(),
  address: columnRuleSchema.optional(),
  postcode: columnRuleSchema.optional(),
  commune: columnRuleSchema.optional(),
  department: columnRuleSchema.optional(),
  region: columnRuleSchema.optional(),
  country: columnRuleSchema.optional(),
  lat: columnRuleSchema.optional(),
  lng: columnRuleSchema.optional(),
  visibility: columnRuleSchema.optional(),
  /** JSON: path of a list inside the record, each element a place with the paths above relative to it. */
  each: z.string().optional(),
});

/** How an inventory is read: data only, the same language in files and in the CMS. Documented in docs/inventories.md. */
export const recipeSchema = z.object({
  version: z.literal(1),
  target: z.enum(['project', 'partner', 'organisation']).default('project'),
  inventory: z.string(),
  partner: z.string(),
  description: z.string().optional(),
  read: z
    .object({
      format: z.enum(['csv', 'xlsx', 'json', 'json-ld']).optional(),
      encoding: z.string().optional(),
      delimiter: z.string().optional(),
      sheet: z.string().optional(),
      headerRow: z.number().int().positive().optional(),
      /** JSON: path of the list of records (`data`, empty for the root). */
      records: z.string().optional(),
    })
    .default({}),
  /** Headings that identify a file of this inventory, compared blind to case, accents and spaces. */
  headers: z.array(z.string()).default([]),
  key: z.object({ from: z.union([z.string(), z.array(z.string()).min(1)]), grouping: z.boolean().default(false) }),
  fields: z.record(z.string(), rules),
  places: z.array(placeRuleSchema).default([]),
  sourceUrl: columnRuleSchema.optional(),
  sourceDate: columnRuleSchema.optional(),
  /** Columns read by no rule on purpose; any other unread column is reported. */
  ignored: z.array(z.string()).default([]),
  placeholders: z.array(z.string()).default([]),
  minimum: z.object({ rows: z.number().int().nonnegative().default(0), entries: z.number().int().nonnegative().default(0) }).default({ rows: 0, entries: 0 }),
  /** A file this recipe must refuse, with the reason shown to the person (`ping` raw exports, …). */
  refuse: z.array(z.object({ headers: z.array(z.string()), reason: z.string() })).default([]),
});
export type Recipe = z.infer<typeof recipeSchema>;

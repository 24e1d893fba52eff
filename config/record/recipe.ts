import { z } from 'zod';
import { recipeFieldSchema } from './recipe-field.js';
import { operationSchema } from './recipe-operation.js';

const columns = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** Where a field's value comes from: columns (JSON: dotted paths), or a constant, then the operations in order. */
export const columnRuleSchema = z.strictObject({
  /** One column, or several: first non-empty wins, unless `join` (one text) or `all` (every value) is given. */
  from: columns.optional(),
  join: z.string().optional(),
  all: z.boolean().optional(),
  constant: z.union([z.string(), z.number(), z.boolean()]).optional(),
  operations: z.array(operationSchema).default([]),
  /** Values of this partner → taxonomy codes or list codes; null ignores the value. */
  values: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])).optional(),
  /** Drops values the taxonomy does not know without listing them (free tags). */
  onlyKnown: z.boolean().optional(),
});
export type ColumnRule = z.infer<typeof columnRuleSchema>;

/** Several rules: of a list field they add up, of any other field the first that gives a value wins. */
const rules = z.union([columnRuleSchema, z.array(columnRuleSchema).min(1)]);

export const placeRuleSchema = z.strictObject({
  label: rules.optional(),
  address: rules.optional(),
  postcode: rules.optional(),
  commune: rules.optional(),
  department: rules.optional(),
  region: rules.optional(),
  country: rules.optional(),
  lat: rules.optional(),
  lng: rules.optional(),
  visibility: rules.optional(),
  /** JSON: path of a list inside the record, each element a place with the paths above relative to it. */
  each: z.string().optional(),
});
export type PlaceRule = z.infer<typeof placeRuleSchema>;

/** How an inventory is read: data only, the same language in files and in the CMS. Documented in docs/inventories.md. */
export const recipeSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  target: z.enum(['project', 'partner', 'organisation']).default('project'),
  inventory: z.string().min(1),
  partner: z.string().min(1),
  description: z.string().optional(),
  read: z
    .strictObject({
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
  /** Columns whose raw values name an entry for ever. `grouping`: several rows with one key are one entry. */
  key: z.strictObject({
    from: columns,
    /** Used when every column of `from` is empty. */
    otherwise: columns.optional(),
    grouping: z.boolean().default(false),
  }),
  fields: z.partialRecord(recipeFieldSchema, rules),
  places: z.array(placeRuleSchema).default([]),
  sourceUrl: rules.optional(),
  sourceDate: rules.optional(),
  /** Columns read by no rule on purpose (`*` stands for anything); any other unread column is reported. */
  ignored: z.array(z.string()).default([]),
  /** Texts of this partner that mean "nothing", beside the usual ones (`NR`, `null`, `-`…). */
  placeholders: z.array(z.string()).default([]),
  minimum: z
    .strictObject({ rows: z.number().int().nonnegative().default(0), entries: z.number().int().nonnegative().default(0) })
    .default({ rows: 0, entries: 0 }),
  /** A file this recipe must refuse, with the reason shown to the person. */
  refuse: z.array(z.strictObject({ headers: z.array(z.string()).min(1), reason: z.string() })).default([]),
});
export type Recipe = z.infer<typeof recipeSchema>;

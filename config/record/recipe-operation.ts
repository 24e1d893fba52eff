import { z } from 'zod';

/** Cleaning operations that need no setting, applied in the order written. */
export const simpleOperations = [
  'trim', 'collapse-spaces', 'decode-entities', 'strip-html', 'first-line', 'one-line', 'unquote',
  'lowercase', 'uppercase', 'capitalise', 'sentence-case',
  'number', 'integer', 'year', 'date', 'url', 'email', 'phone', 'postcode', 'department', 'territory', 'empty-if-placeholder',
] as const;
export type SimpleOperation = (typeof simpleOperations)[number];

const pattern = z.string().min(1).max(200);

/** One cleaning operation: a name, or a name with its settings. */
export const operationSchema = z.union([
  z.enum(simpleOperations),
  /** One value → several, at each occurrence of `by`; with several separators, at any of them. */
  z.strictObject({ op: z.literal('split'), by: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]) }),
  z.strictObject({ op: z.literal('replace'), pattern, with: z.string() }),
  /** Keeps what the pattern (or its first group) finds; nothing found, nothing kept. */
  z.strictObject({ op: z.literal('extract'), pattern }),
  z.strictObject({ op: z.literal('remove'), pattern }),
  /** Keeps the value only when the pattern finds something in it. */
  z.strictObject({ op: z.literal('only'), pattern }),
  /** Cuts at a word, without a mark. */
  z.strictObject({ op: z.literal('truncate'), max: z.number().int().positive() }),
  /** Keeps the first whole sentences that fit, else cuts at a word and adds "…". */
  z.strictObject({ op: z.literal('excerpt'), max: z.number().int().positive() }),
  z.strictObject({ op: z.literal('prefix'), with: z.string() }),
  z.strictObject({ op: z.literal('suffix'), with: z.string() }),
  /** Keeps the value of that rank, from 0 (negative: from the end). */
  z.strictObject({ op: z.literal('pick'), index: z.number().int() }),
  /** Keeps each of these texts found in the value, longest first: tags glued without a separator. */
  z.strictObject({ op: z.literal('find'), texts: z.array(z.string().min(1)).min(1) }),
  /** Odd values with their correction (or several), compared blind to case, accents and spaces; null drops the value. `otherwise: null` drops what is not listed. */
  z.strictObject({ op: z.literal('lookup'), values: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])), otherwise: z.null().optional() }),
  /** The same, the values being in another sheet of the workbook, or another list of the JSON document: `key` → `value`, each a column of it. */
  z.strictObject({ op: z.literal('lookup'), sheet: z.string().min(1).optional(), records: z.string().min(1).optional(), key: z.string().min(1), value: z.string().min(1) }),
]);
export type Operation = z.infer<typeof operationSchema>;

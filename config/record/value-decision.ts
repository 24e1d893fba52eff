import { z } from 'zod';

const guessSchema = z.object({ code: z.string(), spelling: z.string(), score: z.number() });

/** A value no term is called, as an import lists it. `valueKey` is its spelling without case, accents or punctuation. */
export const unknownValueSchema = z.object({
  field: z.string().max(60), valueKey: z.string().min(1).max(250), value: z.string().max(2_000), rows: z.number().int(), suggestions: z.array(guessSchema).max(5),
});
export type UnknownValueRecord = z.infer<typeof unknownValueSchema>;

/** The same once kept: open until a person makes it an alias of terms, or has it ignored, for all rows and later files. */
export const valueDecisionSchema = unknownValueSchema.extend({
  inventory: z.string(),
  state: z.enum(['open', 'alias', 'ignore']),
  codes: z.array(z.string()),
  decidedBy: z.string().nullable(),
});
export type ValueDecision = z.infer<typeof valueDecisionSchema>;

/** What a person decides: codes of terms, none to ignore the value. */
export const decidedValueSchema = z.object({ inventory: z.string(), field: z.string(), valueKey: z.string(), value: z.string(), codes: z.array(z.string()).max(10) });
export type DecidedValue = z.infer<typeof decidedValueSchema>;

/** A recipe kept for an inventory: each change is a new version, the last one is used. `headings` are those of the file it was saved with. */
export const storedRecipeSchema = z.object({ inventory: z.string(), version: z.number().int(), definition: z.unknown(), headings: z.array(z.string()) });
export type StoredRecipe = z.infer<typeof storedRecipeSchema>;

import { z } from 'zod';
import { projectFieldsSchema } from '../record/project-fields.js';
import { formLine, formSender, formSite, formSlug, formText, orNothing } from './form-text.js';

const { startYear, endYear, website } = projectFieldsSchema.shape;
const year = (schema: typeof startYear) => orNothing(z.union([z.number(), z.string().trim().regex(/^\d{4}$/)]).pipe(z.coerce.number()).pipe(schema));

/** The fields of a sheet that its carrier may correct; empty: unknown, nothing shown. */
export const sheetValuesSchema = z.object({
  title: formLine(250),
  summary: orNothing(formText(600)),
  description: orNothing(formText(20_000)),
  leadOrganisation: orNothing(formLine(250)),
  /** A commune, or a postcode. */
  place: orNothing(formLine(120)),
  website: orNothing(formSite.pipe(website)),
  startYear: year(startYear),
  endYear: year(endYear),
  need: orNothing(formText(5000)),
  how: orNothing(formText(5000)),
  cost: orNothing(formText(5000)),
  pitfalls: orNothing(formText(5000)),
  acceptsContact: z.preprocess((value) => value === true || value === '1', z.boolean()),
});
export type SheetValues = z.infer<typeof sheetValuesSchema>;
export const sheetFields = Object.keys(sheetValuesSchema.shape) as (keyof SheetValues)[];

/** Those that together make the one block « Pour s’en inspirer » of a project: what only its carrier knows. */
export const experienceFields = ['need', 'how', 'cost', 'pitfalls', 'acceptsContact'] as const satisfies readonly (keyof SheetValues)[];

/** What a carrier asks of its own sheet. */
export const sheetChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirm') }),
  z.object({ kind: z.literal('correct'), values: sheetValuesSchema, note: orNothing(formText(2000)) }),
  z.object({ kind: z.literal('remove'), note: orNothing(formText(2000)) }),
]);
export type SheetChange = z.infer<typeof sheetChangeSchema>;

/** Asks for the one-time link of a sheet, sent to the address known for it. */
export const sheetLinkSchema = z.object({ project: formSlug, ...formSender });

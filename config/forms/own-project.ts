import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { licences } from '../lists/licence.js';
import { projectFieldsSchema, type ProjectFields } from '../record/project-fields.js';

const line = z.string().trim().min(1).max(250);

/** A picture of a sheet: `file` is the id of a stored file. */
export const ownImageSchema = z.object({ file: z.number().int().positive(), alt: line, credit: line, licence: z.enum(codesOf(licences)) });
export type OwnImage = z.infer<typeof ownImageSchema>;

/** How many values of a list one sheet may hold. */
export const MOST_VALUES = 60;

const { shape } = projectFieldsSchema;
const cleared = Object.fromEntries(
  Object.entries(shape).map(([field, schema]) => [field, (schema instanceof z.ZodArray ? schema.max(MOST_VALUES) : schema).nullable().optional()]),
) as { [Field in keyof typeof shape]: z.ZodOptional<z.ZodNullable<(typeof shape)[Field]>> };

/** New values for some fields of a sheet, as a partner writes them; `null`: nothing is said of it any more. A title is never empty. */
export const ownValuesSchema = z.strictObject({ ...cleared, title: shape.title.optional(), images: z.array(ownImageSchema).max(20).nullable().optional() });
export type OwnValues = z.infer<typeof ownValuesSchema>;

/** What a partner holds of a sheet: the consolidated fields and its pictures. */
export type OwnFields = Partial<ProjectFields> & { images?: OwnImage[] };
export type OwnField = keyof OwnFields;
export const ownFieldNames = [...Object.keys(shape), 'images'] as OwnField[];

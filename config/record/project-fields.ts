import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { linkKinds } from '../lists/link-kind.js';
import { maturities } from '../lists/maturity.js';
import { opennessLevels } from '../lists/openness.js';
import { scales } from '../lists/scale.js';
import { placeSchema } from './place.js';
import { registerFactsSchema } from './register-record.js';

const text = z.string().trim().min(1);
const year = z.number().int().min(1800).max(2100);
const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

export const linkSchema = z.object({ kind: z.enum(codesOf(linkKinds)), url: webAddress });
export const figureSchema = z.object({ value: text, label: text, year: year.nullable() });
export const distinctionSchema = z.object({ label: text, year: year.nullable(), by: text.nullable() });
export const supportSchema = z.object({ name: text });
/** A way to reach the carrier: private, never leaves by a public route. */
export const contactSchema = z.object({
  email: z.email().max(250).nullable(),
  phone: text.max(100).nullable(),
  name: text.nullable(),
  origin: text.nullable(),
});
/** "Pour s'en inspirer": what a carrier passes on to whoever would do the same. */
export const experienceSchema = z.object({
  need: text.nullable(),
  how: text.nullable(),
  cost: text.nullable(),
  pitfalls: text.nullable(),
  acceptsContact: z.boolean(),
});

/**
 * What an entry may say of a project, and what consolidation decides: every field may be absent.
 * Taxonomy fields hold codes. This is THE list of consolidated fields, in the order of the sheet.
 */
export const projectFieldsSchema = z.object({
  title: text.max(250),
  summary: text.max(600),
  description: text.max(20_000),
  themes: z.array(text),
  audiences: z.array(text),
  methods: z.array(text),
  scale: z.enum(codesOf(scales)),
  maturity: z.enum(codesOf(maturities)),
  places: z.array(placeSchema),
  area: z.array(text.regex(/^(reg|dep|epci|com)-[0-9A-Z]+$/i)),
  leadOrganisation: text.max(250),
  contact: contactSchema,
  website: webAddress,
  links: z.array(linkSchema),
  startYear: year,
  endYear: year,
  figures: z.array(figureSchema),
  distinctions: z.array(distinctionSchema),
  supports: z.array(supportSchema),
  experience: experienceSchema,
  openness: z.enum(codesOf(opennessLevels)),
});
export type ProjectFields = z.infer<typeof projectFieldsSchema>;
export type ProjectField = keyof ProjectFields;

/** The values of one entry: title required, the rest as known; `register` is no field of a project (of an organisation or a partner, see their kinds). */
export const entryValuesSchema = projectFieldsSchema.partial().required({ title: true }).extend({ register: registerFactsSchema.partial().optional() });
export type EntryValues = z.infer<typeof entryValuesSchema>;

export const projectFieldNames = Object.keys(projectFieldsSchema.shape) as ProjectField[];

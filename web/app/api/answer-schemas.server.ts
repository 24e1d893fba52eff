import { publicPartnerSchema, publicProjectSchema } from '@carrefour/config';
import { z } from 'zod';

/** A project as the API gives it (`toApiProject`): the public record, who recorded it, its address. */
export const apiProjectSchema = publicProjectSchema.extend({
  partners: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string() })),
  url: z.url(),
});

const aboutSchema = z.object({
  title: z.string(), search: z.url(), date: z.iso.date(), licence: z.string(), licenceLabel: z.string(), licenceUrl: z.url().nullable(), terms: z.string(), citation: z.string(),
});
const creditSchema = z.object({
  partner: z.string(), inventory: z.string().nullable(), licence: z.string(), licenceLabel: z.string(), url: z.string().nullable(), projects: z.int(),
});

const projectPageSchema = z.object({
  total: z.int(), page: z.int(), perPage: z.int(),
  facets: z.record(z.string(), z.array(z.object({ code: z.string(), count: z.int() }))),
  projects: z.array(apiProjectSchema),
  next: z.string().nullable(),
  about: aboutSchema,
  sources: z.array(creditSchema),
});
const projectExportSchema = z.object({ about: aboutSchema, total: z.int(), projects: z.array(apiProjectSchema), sources: z.array(creditSchema) });
const partnerListSchema = z.object({ total: z.int(), partners: z.array(publicPartnerSchema.extend({ url: z.url() })) });
const withdrawnSchema = z.object({ total: z.int(), withdrawn: z.array(z.object({ id: z.string(), at: z.string() })) });
const dumpListSchema = z.object({
  dumps: z.array(z.object({
    edition: z.string(), frozen: z.boolean(), date: z.iso.date(), licence: z.string(), licenceUrl: z.url().nullable(), terms: z.string(), citation: z.string(), withdrawn: z.array(z.string()), amended: z.iso.date().nullable(),
    files: z.array(z.object({ name: z.string(), url: z.url(), bytes: z.int(), sha256: z.string(), records: z.int() })),
  })),
});
const problemSchema = z.object({
  type: z.string(), title: z.string(), status: z.int(), detail: z.string(),
  errors: z.array(z.object({ parameter: z.string(), value: z.string(), message: z.string() })).optional(),
});

const toJson = (schema: z.ZodType): Record<string, unknown> => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema) as Record<string, unknown>;
  return rest;
};

/** The shapes of the API's answers in JSON Schema 2020-12, made from the very shapes that the CMS sends by. */
export const answerSchemas = {
  Project: toJson(apiProjectSchema),
  ProjectPage: toJson(projectPageSchema),
  ProjectExport: toJson(projectExportSchema),
  PartnerList: toJson(partnerListSchema),
  Withdrawn: toJson(withdrawnSchema),
  DumpList: toJson(dumpListSchema),
  Problem: toJson(problemSchema),
};

/** The JSON Schema of a project, to stand alone at `id`. */
export const projectJsonSchema = (id: string) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, title: 'Projet du Carrefour des innovations sociales', ...answerSchemas.Project,
});

import { apiProjectSchema, publicPartnerSchema, sourceLineSchema, withdrawnSchema } from '@carrefour/config';
import { z } from 'zod';

const aboutSchema = z.object({
  title: z.string(), search: z.url(), date: z.iso.date(), licence: z.string(), licenceLabel: z.string(), licenceUrl: z.url().nullable(), terms: z.string(), citation: z.string(),
});
const creditSchema = z.object({
  partner: z.string(), inventory: z.string().nullable(), licence: z.string(), licenceLabel: z.string(), url: z.string().nullable(), projects: z.int(),
});

const facetsSchema = z.record(z.string(), z.array(z.object({ code: z.string(), count: z.int() })));
const projectPageSchema = z.object({
  total: z.int(), page: z.int(), perPage: z.int(),
  facets: facetsSchema,
  projects: z.array(apiProjectSchema),
  next: z.string().nullable(),
  about: aboutSchema,
  sources: z.array(creditSchema),
});
const projectExportSchema = z.object({ about: aboutSchema, total: z.int(), projects: z.array(apiProjectSchema), sources: z.array(creditSchema) });
const partnerListSchema = z.object({ total: z.int(), partners: z.array(publicPartnerSchema.extend({ url: z.url() })) });
const withdrawnListSchema = z.object({ total: z.int(), withdrawn: z.array(withdrawnSchema) });
const territorySchema = z.object({
  code: z.string(), kind: z.enum(['region', 'department', 'epci', 'commune']), label: z.string(),
  bounds: z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() }).nullable(), projects: z.int(), facets: facetsSchema, url: z.url(),
});
const dumpListSchema = z.object({
  dumps: z.array(z.object({
    edition: z.string(), frozen: z.boolean(), date: z.iso.date(), licence: z.string(), licenceLabel: z.string(), licenceUrl: z.url().nullable(), terms: z.string(), citation: z.string(), withdrawn: z.array(z.string()), amended: z.iso.date().nullable(),
    files: z.array(z.object({ name: z.string(), url: z.url(), schema: z.url().nullable(), bytes: z.int(), sha256: z.string(), records: z.int() })),
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
  Withdrawn: toJson(withdrawnListSchema),
  Territory: toJson(territorySchema),
  DumpList: toJson(dumpListSchema),
  Problem: toJson(problemSchema),
};

/** What stands alone, each at an address of its own: a project, a file of a whole search, a line of who says what. */
const alone: Readonly<Record<string, { title: string; schema: Record<string, unknown> }>> = {
  'project.json': { title: 'Projet du Carrefour des innovations sociales', schema: answerSchemas.Project },
  'projects.json': { title: 'Projets d’une recherche, en un fichier (projects.json)', schema: answerSchemas.ProjectExport },
  'source.json': { title: 'Ce qu’une source dit d’un projet (une ligne de sources.jsonl.gz)', schema: toJson(sourceLineSchema) },
};

/** A JSON Schema by its name, at `id`; null for a name that none has. */
export function aloneSchema(name: string, id: string): object | null {
  const found = Object.hasOwn(alone, name) ? alone[name] : undefined;
  return found === undefined ? null : { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, title: found.title, ...found.schema };
}

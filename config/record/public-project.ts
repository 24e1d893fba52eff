import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { licences } from '../lists/licence.js';
import { partnerTypes } from '../lists/partner-type.js';
import { publicPlaceSchema } from './place.js';
import { projectFieldsSchema } from './project-fields.js';

const fields = projectFieldsSchema.shape;
const termSchema = z.object({ code: z.string(), label: z.string(), labelEn: z.string(), parent: z.string().nullable() });

/** One partner's credit on a project: who, in which inventory, since when, with the link back to its record. */
export const sourceSchema = z.object({
  /** `offSite`: it has no page of its own at the moment; what it recorded is shown, and so credited. */
  partner: z.object({ id: z.string(), slug: z.string(), name: z.string(), type: z.enum(codesOf(partnerTypes)), offSite: z.literal(true).optional() }),
  inventory: z.object({ slug: z.string(), name: z.string() }).nullable(),
  /** The record on the partner's own site; where there is none, `site` leads to the partner. */
  url: z.string().nullable(),
  site: z.string().nullable(),
  licence: z.enum(codesOf(licences)),
  date: z.string().nullable(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Who gave a field its value: partners by slug, or a person (named by function only: of a partner, the carrier itself, else the team), and when. */
export const fieldProvenanceSchema = z.object({
  by: z.enum(['partner', 'person']),
  partners: z.array(z.string()),
  date: z.string(),
  carrier: z.literal(true).optional(),
});
export type FieldProvenance = z.infer<typeof fieldProvenanceSchema>;

/** What registers and the team say of the organisation that carries a project, with who says it, field by field. */
export const publicCarrierSchema = z.object({
  id: z.string(),
  name: z.string(),
  siren: z.string().nullable(),
  rna: z.string().nullable(),
  legalForm: z.string().nullable(),
  /** Code of the main activity in the French nomenclature. */
  naf: z.string().nullable(),
  commune: z.object({ code: z.string(), name: z.string() }).nullable(),
  website: z.string().nullable(),
  foundedYear: z.number().nullable(),
  sources: z.array(sourceSchema),
  provenance: z.record(z.string(), fieldProvenanceSchema),
});
export type PublicCarrier = z.infer<typeof publicCarrierSchema>;

export const publicImageSchema = z.object({
  url: z.string(),
  alt: z.string(),
  credit: z.string(),
  licence: z.string(),
  width: z.number(),
  height: z.number(),
});

/** A published project as it may be shown to anyone: the CMS sends nothing finer or more private. */
export const publicProjectSchema = z.object({
  id: z.string(),
  slug: z.string(),
  title: fields.title,
  summary: z.string().nullable(),
  description: z.string().nullable(),
  themes: z.array(termSchema),
  audiences: z.array(termSchema),
  methods: z.array(termSchema),
  scale: fields.scale.nullable(),
  maturity: fields.maturity.nullable(),
  places: z.array(publicPlaceSchema),
  /** Territories it acts on as a whole, by code (`dep-69`), beside its places. */
  area: z.array(z.string()),
  leadOrganisation: z.string().nullable(),
  /** Its lead organisation as registers know it; `null` where none surely is the same. */
  carrier: publicCarrierSchema.nullable(),
  hasContact: z.boolean(),
  website: z.string().nullable(),
  links: fields.links,
  images: z.array(publicImageSchema),
  startYear: fields.startYear.nullable(),
  endYear: fields.endYear.nullable(),
  figures: fields.figures,
  distinctions: fields.distinctions,
  supports: fields.supports,
  experience: fields.experience.nullable(),
  sources: z.array(sourceSchema),
  provenance: z.record(z.string(), fieldProvenanceSchema),
  /** The platform's licence where all entries allow it; `null`: each field keeps the licence of its sources. */
  licence: z.enum(codesOf(licences)).nullable(),
  /** Fields that their sources do not allow to be passed on: shown with credit, left out of exports. */
  restrictedFields: z.array(z.string()),
  sourceDate: z.string().nullable(),
  importedAt: z.string().nullable(),
  editedAt: z.string().nullable(),
  verifiedAt: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  demo: z.boolean(),
});
export type PublicProject = z.infer<typeof publicProjectSchema>;
export type Term = z.infer<typeof termSchema>;

import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { connectors } from '../lists/connector.js';
import { coverages } from '../lists/coverage.js';
import { goneRules } from '../lists/gone-rule.js';
import { licences } from '../lists/licence.js';
import { partnerTypes } from '../lists/partner-type.js';
import { scales } from '../lists/scale.js';
import { trusts } from '../lists/trust.js';

/** What a bundled partner.json says, and what an import needs to create a missing partner. */
export const partnerFileSchema = z.object({
  slug: z.string(),
  name: z.string(),
  type: z.enum(codesOf(partnerTypes)),
  mission: z.string().nullable().default(null),
  scale: z.enum(codesOf(scales)).nullable().default(null),
  site: z.string().nullable().default(null),
  trust: z.enum(codesOf(trusts)).default('trusted'),
  /** The day it adhered to the charter, YYYY-MM-DD. */
  charterSince: z.string().nullable().default(null),
  demo: z.boolean().default(false),
});
export type PartnerFile = z.infer<typeof partnerFileSchema>;

/** An inventory as named beside its recipe (`inventories` of partner.json or the CMS). */
export const inventoryFileSchema = z.object({
  slug: z.string(),
  name: z.string(),
  licence: z.enum(codesOf(licences)).default('inconnue'),
  coverage: z.enum(codesOf(coverages)).default('full'),
  /** Somebody said that its feed or site map bears it whole at each reading. */
  wholeFeed: z.boolean().default(false),
  whenGone: z.enum(codesOf(goneRules)).default('flag'),
  connector: z.enum(codesOf(connectors)).default('file'),
  address: z.string().nullable().default(null),
  editionDate: z.iso.date().nullable().default(null),
  excerptLimit: z.number().int().positive().nullable().default(null),
});
export type InventoryFile = z.infer<typeof inventoryFileSchema>;

/** A partner's recorded agreement to be read by a program; the day is ISO. */
export const consentSchema = z.object({ by: z.string(), at: z.iso.date(), scope: z.string().nullable() });
export type Consent = z.infer<typeof consentSchema>;

const aliasedTermSchema = z.object({
  code: z.string(),
  label: z.string(),
  labelEn: z.string(),
  parent: z.string().nullable(),
  aliases: z.array(z.string()),
});
export type AliasedTerm = z.infer<typeof aliasedTermSchema>;

/** What the importer must know of the CMS before it reads a file. */
export const importContextSchema = z.object({
  partners: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string() })),
  inventories: z.array(inventoryFileSchema.extend({ id: z.string(), partner: z.string(), consent: consentSchema.nullable().default(null) })),
  themes: z.array(aliasedTermSchema),
  audiences: z.array(aliasedTermSchema),
  methods: z.array(aliasedTermSchema),
  /** How far the imports of each inventory went, by slug: another value, and a plan made before is out of date. */
  lastRuns: z.record(z.string(), z.string()).default({}),
});
export type ImportContext = z.infer<typeof importContextSchema>;

/** What the match step compares: the little that tells one entry (or one project made by hand) from another. */
export const matchProfileSchema = z.object({
  projectId: z.string(),
  /** `inventory:key`; null for a project that no entry feeds. */
  entry: z.string().nullable(),
  title: z.string(),
  leadOrganisation: z.string().nullable(),
  siteHosts: z.array(z.string()),
  positions: z.array(z.object({ lat: z.number(), lng: z.number() })),
  communes: z.array(z.string()),
  departments: z.array(z.string()),
  text: z.string().nullable(),
});
export type MatchProfile = z.infer<typeof matchProfileSchema>;

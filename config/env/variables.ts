import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
const secret = z.string().min(16);
/** `https://tuiles.example/{z}/{x}/{y}.png`, or a path of the site. */
const tileAddress = z.string().refine((text) => /^(https?:\/\/|\/)/.test(text) && ['{z}', '{x}', '{y}'].every((part) => text.includes(part)), 'adresse de tuiles attendue, avec {z}, {x} et {y}');
const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** What several programs read the same way. Addresses have no trailing slash. */
export const addressVariables = {
  WEB_PORT: port(3000),
  CMS_PORT: port(1337),
  TYPESENSE_PORT: port(8108),
  WEB_URL: z.url().default('http://localhost:3000'),
  CMS_URL: z.url().default('http://127.0.0.1:1337'),
};

export const searchVariables = {
  /** Absent when no search engine could be found: the site then answers from the CMS alone. */
  TYPESENSE_URL: z.url().optional(),
  /** Comma-separated nodes of a cluster; the first is asked first. */
  TYPESENSE_URLS: z.string().optional(),
  /** Where browsers may talk to the engine directly; by default they go through the site. */
  TYPESENSE_PUBLIC_URL: z.url().optional(),
  TYPESENSE_API_KEY: secret.optional(),
};

export const webEnvSchema = z.object({
  ...addressVariables,
  ...searchVariables,
  CMS_READ_TOKEN: secret,
  CMS_FORMS_TOKEN: secret,
  CMS_SPACE_TOKEN: secret,
  CMS_SYNC_TOKEN: secret,
  WEBHOOK_SECRET: secret,
  SESSION_SECRET: secret,
  /** Whose word is taken for a visitor's address (limits count by address): names and networks of the servers in front of the site. */
  TRUSTED_PROXIES: z.string().default('loopback'),
  /** Streets under the map: where their tiles are. Without it the map has our own outlines, which need nobody. */
  MAP_TILES: tileAddress.optional(),
  /** Whom those tiles are owed to, shown with the map. */
  MAP_CREDIT: z.string().max(200).optional(),
});
export type WebEnv = z.infer<typeof webEnvSchema>;

export const cmsEnvSchema = z.object({
  ...addressVariables,
  /** Address the CMS listens on; another machine or container reaches it only if this says so. */
  CMS_HOST: z.string().default('127.0.0.1'),
  CARREFOUR_DATA: z.string(),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  SMTP_URL: z.string().optional(),
  DEMO: flag.default(true),
  /** Uploads go to this bucket instead of the data folder; Amazon's own client finds its keys where none is given. */
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  /** Address of another maker's S3. */
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Folder of the bucket. */
  S3_PREFIX: z.string().optional(),
  /** One password for every demonstration account; without it each gets its own. */
  DEMO_PASSWORD: z.string().min(8).optional(),
  APP_KEYS: z.string(),
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  CMS_READ_TOKEN: secret,
  CMS_FORMS_TOKEN: secret,
  CMS_SPACE_TOKEN: secret,
  CMS_SYNC_TOKEN: secret,
  CMS_IMPORT_TOKEN: secret,
  CMS_ADMIN_TOKEN: secret,
  WEBHOOK_SECRET: secret,
});
export type CmsEnv = z.infer<typeof cmsEnvSchema>;

export const importersEnvSchema = z.object({ CMS_URL: z.url(), CMS_IMPORT_TOKEN: secret });
export type ImportersEnv = z.infer<typeof importersEnvSchema>;

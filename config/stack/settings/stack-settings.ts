import { resolve } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal.js';

const port = (fallback: number) =>
  z.coerce.number({ error: 'doit être un numéro de port' }).int().min(1, 'doit être un port (1 à 65535)').max(65_535, 'doit être un port (1 à 65535)').default(fallback);
const url = z.url('doit être une adresse complète (http://…)').transform((value) => value.replace(/\/+$/, '')).optional();

const schema = z.object({
  CARREFOUR_DATA: z.string().default('.data'),
  HOST: z.string().default('127.0.0.1'),
  WEB_PORT: port(3000),
  CMS_PORT: port(1337),
  TYPESENSE_PORT: port(8108),
  WEB_URL: url,
  CMS_URL: url,
  TYPESENSE_URL: url,
  TYPESENSE_URLS: z.string().optional(),
  TYPESENSE_API_KEY: z.string().optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'doit commencer par postgres://').optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'doit commencer par smtp:// ou smtps://').optional(),
  DEMO: z.enum(['0', '1'], { error: 'doit valoir 1 (démonstration) ou 0' }).default('1'),
  DEMO_PASSWORD: z.string().min(8, 'doit compter au moins 8 caractères').optional(),
  CI: z.string().optional(),
});

/** What the environment asks of the local stack; paths absolute, addresses without a final slash. */
export interface StackSettings {
  dataDir: string;
  host: string;
  webPort: number;
  cmsPort: number;
  typesensePort: number;
  webUrl: string;
  cmsUrl: string;
  /** Where the stack itself talks to the CMS: never through a proxy. */
  cmsAddress: string;
  /** Given by the environment: the stack starts no Typesense of its own. */
  externalTypesense: { url: string; urls: string | undefined } | undefined;
  databaseUrl: string | undefined;
  smtpUrl: string | undefined;
  demo: boolean;
  ci: boolean;
}

/** Reads the environment once. Refuses, naming every variable that makes no sense. An empty variable counts as absent. */
export function readStackSettings(environment: NodeJS.ProcessEnv): StackSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new Refusal(describe(parsed.error));
  const env = parsed.data;
  const typesenseUrl = env.TYPESENSE_URL ?? env.TYPESENSE_URLS?.split(',')[0]?.trim();
  if (typesenseUrl !== undefined && env.TYPESENSE_API_KEY === undefined) {
    throw new Refusal('TYPESENSE_URL est donné sans TYPESENSE_API_KEY : indiquez aussi la clé de ce serveur.');
  }
  return {
    dataDir: resolve(env.CARREFOUR_DATA),
    host: env.HOST,
    webPort: env.WEB_PORT,
    cmsPort: env.CMS_PORT,
    typesensePort: env.TYPESENSE_PORT,
    webUrl: env.WEB_URL ?? `http://localhost:${env.WEB_PORT}`,
    cmsAddress: `http://127.0.0.1:${env.CMS_PORT}`,
    cmsUrl: env.CMS_URL ?? `http://127.0.0.1:${env.CMS_PORT}`,
    externalTypesense: typesenseUrl === undefined ? undefined : { url: typesenseUrl, urls: env.TYPESENSE_URLS },
    databaseUrl: env.DATABASE_URL,
    smtpUrl: env.SMTP_URL,
    demo: env.DEMO === '1',
    ci: env.CI !== undefined && env.CI !== 'false',
  };
}

function describe(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  return `Réglage à corriger dans l’environnement : ${lines.join(' ; ')}.`;
}

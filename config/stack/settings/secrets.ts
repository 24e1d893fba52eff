import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal.js';
import { writePrivateJson } from './private-json.js';

const token = () => randomBytes(32).toString('base64url');

/** How each secret is made when neither the environment nor the file has it. */
const makers = {
  APP_KEYS: () => [token(), token()].join(','),
  ADMIN_JWT_SECRET: token,
  API_TOKEN_SALT: token,
  TRANSFER_TOKEN_SALT: token,
  JWT_SECRET: token,
  CMS_READ_TOKEN: token,
  CMS_FORMS_TOKEN: token,
  CMS_SPACE_TOKEN: token,
  CMS_SYNC_TOKEN: token,
  CMS_IMPORT_TOKEN: token,
  CMS_ADMIN_TOKEN: token,
  WEBHOOK_SECRET: token,
  SESSION_SECRET: token,
  TYPESENSE_API_KEY: token,
  // Read aloud and typed by people; Strapi wants a capital, a small letter and a digit.
  DEMO_PASSWORD: () => `Carrefour-${randomBytes(5).toString('hex')}7`,
};

export type SecretName = keyof typeof makers;
export type Secrets = Record<SecretName, string>;

const secretNames = Object.keys(makers) as SecretName[];
const fileSchema = z.record(z.string(), z.string());

/** Secrets of one data folder, made once (mode 600); a variable of the environment wins over the file. */
export function readOrMakeSecrets(dataDir: string, environment: NodeJS.ProcessEnv): Secrets {
  const stored = readStored(dataDir);
  const complete = { ...stored };
  for (const name of secretNames) complete[name] ??= makers[name]();
  if (secretNames.some((name) => stored[name] === undefined)) writePrivateJson(secretsFile(dataDir), complete);
  return Object.fromEntries(
    secretNames.map((name) => [name, environment[name] || complete[name]]),
  ) as Secrets;
}

/** New ones, stored nowhere. */
export function makeSecrets(): Secrets {
  return Object.fromEntries(secretNames.map((name) => [name, makers[name]()])) as Secrets;
}

/** Path of the file that holds them. */
export function secretsFile(dataDir: string): string {
  return join(dataDir, 'secrets.json');
}

function readStored(dataDir: string): Record<string, string | undefined> {
  const file = secretsFile(dataDir);
  if (!existsSync(file)) return {};
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Refusal(`Le fichier de secrets ${file} est illisible : restaurez-le depuis une sauvegarde (npm run restore).`);
  }
}

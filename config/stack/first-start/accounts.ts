import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivateJson } from '../settings/private-json.js';

const accountSchema = z.object({
  role: z.string(),
  where: z.enum(['admin', 'site']),
  email: z.string(),
  password: z.string(),
  url: z.string(),
});
const fileSchema = z.object({ accounts: z.array(accountSchema) });

/** A demonstration account, as kept in `<data>/accounts.json` (mode 600). */
export type Account = z.infer<typeof accountSchema>;

/** What the CMS answers when it made the accounts; the link is for the first administrator of a stack without demonstration. */
export const madeAccountsSchema = z.object({
  accounts: z.array(accountSchema).default([]),
  administratorLink: z.string().optional(),
});

export function writeAccounts(dataDir: string, accounts: Account[]): void {
  writePrivateJson(accountsFile(dataDir), { accounts });
}

/** Accounts of a data folder; none when it has no demonstration. */
export function readAccounts(dataDir: string): Account[] {
  const file = accountsFile(dataDir);
  return existsSync(file) ? fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).accounts : [];
}

function accountsFile(dataDir: string): string {
  return join(dataDir, 'accounts.json');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.js';
import type { StackSettings } from '../settings/stack-settings.js';
import type { PortableDatabase } from './portable-database.js';
import { openPostgres } from './postgres-database.js';
import { openSqlite } from './sqlite-database.js';

/** The SQLite file of a data folder. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, 'carrefour.db');
}

/** The database of these settings. Refuses when there is none yet. */
export async function openDatabase({ dataDir, databaseUrl }: Pick<StackSettings, 'dataDir' | 'databaseUrl'>): Promise<PortableDatabase> {
  if (databaseUrl === undefined) {
    if (!existsSync(sqliteFile(dataDir))) throw new Refusal(`Le dossier ${dataDir} ne contient pas de base de données.`);
    return openSqlite(sqliteFile(dataDir));
  }
  try {
    return await openPostgres(databaseUrl);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`La base de données de DATABASE_URL ne répond pas (${reason}) : vérifiez l’adresse et le mot de passe.`);
  }
}

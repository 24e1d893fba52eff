import path from 'node:path';
import type Database from 'better-sqlite3';
import { foldLetters, SQLITE_FOLD } from './fold-letters';

type Where = { dataFolder: string; databaseUrl: string | undefined };
type Done = (error: unknown, connection: Database.Database) => void;

/** Strapi's database settings: PostgreSQL when an address is given, else one SQLite file beside the rest of the data. */
export function toDatabaseConnection({ dataFolder, databaseUrl }: Where) {
  if (databaseUrl !== undefined)
    return { client: 'postgres', connection: { connectionString: databaseUrl }, pool: { min: 0, max: 10 } };
  return {
    client: 'sqlite',
    connection: { filename: path.join(dataFolder, 'carrefour.db') },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, afterCreate: prepareConnection },
  };
}

/** Write-ahead log: backups and readers of other processes do not wait for an import. And what SQL calls of ours. */
function prepareConnection(connection: Database.Database, done: Done) {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 5000');
  // A batch touches pages all over a big file: fewer of them are read again, and each is copied back once for many writes.
  connection.pragma('cache_size = -65536');
  connection.pragma('wal_autocheckpoint = 8000');
  connection.function(SQLITE_FOLD, { deterministic: true }, (text: unknown) => (typeof text === 'string' ? foldLetters(text) : null));
  done(null, connection);
}

import { createDatabase, dropDatabase } from './postgres-databases.js';
import { startPostgres } from './start-postgres.js';
import type { TestDatabase } from './test-databases.js';

export interface OwnDatabase {
  url: string | undefined;
  drop: () => Promise<void>;
}

/** A database for one stack: a file of its data folder, or a new one on the run's PostgreSQL (started here when alone), a copy of `copyOf` if given. */
export async function ownDatabase(kind: TestDatabase, copyOf?: string): Promise<OwnDatabase> {
  if (kind === 'sqlite') return { url: undefined, drop: async () => undefined };
  const shared = process.env['TEST_POSTGRES_URL'];
  if (shared !== undefined) {
    const url = await createDatabase(shared, copyOf);
    return { url, drop: () => dropDatabase(shared, url) };
  }
  const server = await startPostgres();
  return { url: await server.createDatabase(), drop: server.stop };
}

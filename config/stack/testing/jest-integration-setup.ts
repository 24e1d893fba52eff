import { shared } from './jest-shared.js';
import { startPostgres } from './start-postgres.js';

/** One PostgreSQL for the whole run; each stack has its own database on it. */
export default async function setUp(): Promise<void> {
  if (process.env['TEST_POSTGRES_URL'] !== undefined) return;
  const server = await startPostgres();
  process.env['TEST_POSTGRES_URL'] = server.url;
  shared.tearDown = server.stop;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shared } from './jest-shared.js';
import { startPostgres } from './start-postgres.js';

/** For the whole run: one PostgreSQL, each stack has its own database on it; and the stacks that others are copies of. */
export default async function setUp(): Promise<void> {
  const templates = mkdtempSync(join(tmpdir(), 'carrefour-templates-'));
  process.env['TEST_TEMPLATES'] = templates;
  const server = process.env['TEST_POSTGRES_URL'] === undefined ? await startPostgres() : undefined;
  if (server !== undefined) process.env['TEST_POSTGRES_URL'] = server.url;
  shared.tearDown = async () => {
    await server?.stop();
    rmSync(templates, { recursive: true, force: true });
  };
}

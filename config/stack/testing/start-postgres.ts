import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../processes/free-port.js';
import { startService } from '../processes/child-service.js';
import { waitUntil } from '../processes/wait-until.js';
import { createDatabase, canConnect } from './postgres-databases.js';
import { postgresBinaries } from './postgres-binaries.js';

export interface PostgresServer {
  /** Its maintenance database. */
  url: string;
  /** A new empty database; its address. */
  createDatabase: () => Promise<string>;
  stop: () => Promise<void>;
}

/** A real PostgreSQL in a temporary folder, on a free port of the loopback. PostgreSQL refuses root: « nobody » then runs it. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'carrefour-postgres-'));
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const nobody = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : undefined;
  const { initdb, postgres } = await postgresBinaries(folder, nobody !== undefined);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  mkdirSync(data);
  writeFileSync(passwordFile, password);
  if (nobody !== undefined) for (const path of [folder, data, passwordFile]) chownSync(path, nobody.uid, nobody.gid);
  execFileSync(
    initdb,
    ['--pgdata', data, '--username=carrefour', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--no-locale', '--no-sync'],
    { ...nobody, cwd: folder, stdio: 'pipe' },
  );
  const service = await startService({
    name: 'PostgreSQL',
    program: postgres,
    // What tests write may be lost with the machine: no waiting for the disk.
    args: ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=200'],
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
    logFile: join(folder, 'postgres.log'),
    ...nobody,
  });
  const url = `postgres://carrefour:${password}@127.0.0.1:${port}/postgres`;
  if (!(await waitUntil(() => canConnect(url), { timeoutMs: 30_000 }))) throw new Error('PostgreSQL does not answer');
  return {
    url,
    createDatabase: () => createDatabase(url),
    stop: async () => {
      await service.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
}

import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Creates a database on a server, empty or a copy of another one that nobody is connected to; its address. */
export async function createDatabase(serverUrl: string, copyOf?: string): Promise<string> {
  const name = `carrefour_${randomBytes(6).toString('hex')}`;
  await runOn(serverUrl, `CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE ${copyOf === undefined ? 'template0' : nameIn(copyOf)}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Drops the database of an address, connections included. */
export async function dropDatabase(serverUrl: string, databaseUrl: string): Promise<void> {
  await runOn(serverUrl, `DROP DATABASE IF EXISTS ${nameIn(databaseUrl)} WITH (FORCE)`);
}

const nameIn = (databaseUrl: string): string => new URL(databaseUrl).pathname.slice(1);

/** Whether the server lets us in. */
export async function canConnect(url: string): Promise<boolean> {
  await runOn(url, 'SELECT 1');
  return true;
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

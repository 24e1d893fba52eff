import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fetchSource } from './fetch-source.js';

const server = createServer((request, response) => {
  response.statusCode = request.url === '/liste.csv' ? 200 : 404;
  response.end('a;b\n1;2\n');
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

test('an address is read like a file and named after its path', async () => {
  const { name, bytes } = await fetchSource(`${origin}/liste.csv`, '.');
  expect([name, bytes.subarray(0, bytes.length).toString()]).toEqual(['liste.csv', 'a;b\n1;2\n']);
});

test('an address that answers an error, a missing file and a folder are refused with what to do', async () => {
  await expect(fetchSource(`${origin}/rien`, '.')).rejects.toThrow('répond 404');
  await expect(fetchSource('absent.csv', '/tmp')).rejects.toThrow('Fichier introuvable : /tmp/absent.csv');
  await expect(fetchSource('.', '/tmp')).rejects.toThrow('n’est pas un fichier');
});

test('a file that changes while it is read is refused, not read half old and half new', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'source-')), 'liste.csv');
  writeFileSync(path, 'a;b\n1;2\n');
  const { bytes } = await fetchSource(path, '.');
  expect(bytes.subarray(0, 3).toString()).toBe('a;b');
  writeFileSync(path, 'a;b\n1;2\n3;4\n');
  expect(() => bytes.subarray(0, 3)).toThrow('liste.csv a changé pendant sa lecture');
});

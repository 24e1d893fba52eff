import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  expect(await fetchSource(`${origin}/liste.csv`, '.')).toEqual({ name: 'liste.csv', bytes: Buffer.from('a;b\n1;2\n') });
});

test('an address that answers an error, a missing file and a folder are refused with what to do', async () => {
  await expect(fetchSource(`${origin}/rien`, '.')).rejects.toThrow('répond 404');
  await expect(fetchSource('absent.csv', '/tmp')).rejects.toThrow('Fichier introuvable : /tmp/absent.csv');
  await expect(fetchSource('.', '/tmp')).rejects.toThrow('n’est pas un fichier');
});

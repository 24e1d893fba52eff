import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cachedBinary, keepBinary } from './cached-binary.js';
import { downloadFile } from './download-file.js';
import { findOnPath } from './find-typesense.js';
import { typesenseReleaseFor } from './typesense-release.js';

const folder = () => mkdtempSync(join(tmpdir(), 'carrefour-typesense-'));

test('the first server on the PATH is taken', () => {
  const [first, second] = [folder(), folder()];
  writeFileSync(join(second, 'typesense-server'), '');
  expect(findOnPath('typesense-server', `${first}:${second}`)).toBe(join(second, 'typesense-server'));
  expect(findOnPath('typesense-server', first)).toBeUndefined();
});

test('the binary is cached once for all clones of a user', () => {
  const release = typesenseReleaseFor('linux-x64');
  expect(release && cachedBinary(release, { XDG_CACHE_HOME: '/cache' })).toBe(
    '/cache/carrefour/typesense-0.24.1-linux-amd64/typesense-server',
  );
});

test('a machine that Typesense is not made for is known before any download', () => {
  expect(typesenseReleaseFor('win32-x64')).toBeUndefined();
});

test('a binary whose digest is not the pinned one never reaches the cache', async () => {
  const draft = join(folder(), 'draft');
  writeFileSync(draft, 'tampered');
  const target = join(folder(), 'cache', 'typesense-server');
  await expect(keepBinary(draft, target, 'a'.repeat(64))).rejects.toThrow('empreinte');
  expect(findOnPath('typesense-server', join(target, '..'))).toBeUndefined();
});

test('a server that gives no answer is given up after five seconds', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const started = Date.now();
  await expect(downloadFile(`http://127.0.0.1:${port}/x`, join(folder(), 'x'))).rejects.toThrow('cinq secondes');
  expect(Date.now() - started).toBeLessThan(7_000);
  silent.closeAllConnections();
  silent.close();
}, 10_000);

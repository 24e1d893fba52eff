import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { readOrMakeSecrets, secretsFile } from './secrets.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrefour-secrets-'));
});

test('secrets are made once, kept, and readable by their owner only', () => {
  const first = readOrMakeSecrets(folder, {});
  expect(readOrMakeSecrets(folder, {})).toEqual(first);
  expect(statSync(secretsFile(folder)).mode & 0o777).toBe(0o600);
});

test('two data folders share no secret', () => {
  const other = mkdtempSync(join(tmpdir(), 'carrefour-secrets-'));
  const known = new Set(Object.values(readOrMakeSecrets(folder, {})));
  expect(Object.values(readOrMakeSecrets(other, {})).some((secret) => known.has(secret))).toBe(false);
});

test('a secret given by the environment wins and is not written down', () => {
  expect(readOrMakeSecrets(folder, { JWT_SECRET: 'from-the-environment' }).JWT_SECRET).toBe('from-the-environment');
  expect(readFileSync(secretsFile(folder), 'utf8')).not.toContain('from-the-environment');
});

test('a secret that a newer version needs is added to the file', () => {
  writeFileSync(secretsFile(folder), JSON.stringify({ JWT_SECRET: 'kept' }));
  const secrets = readOrMakeSecrets(folder, {});
  expect(secrets.JWT_SECRET).toBe('kept');
  expect(JSON.parse(readFileSync(secretsFile(folder), 'utf8'))).toHaveProperty('SESSION_SECRET', secrets.SESSION_SECRET);
});

test('a broken file of secrets stops everything rather than being replaced', () => {
  writeFileSync(join(folder, 'secrets.json'), '{ half');
  expect(() => readOrMakeSecrets(folder, {})).toThrow('illisible');
});

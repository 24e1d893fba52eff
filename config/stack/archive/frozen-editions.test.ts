import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { frozenEditions, restoreEditions } from './frozen-editions.js';

function folderWith(copies: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'carrefour-editions-'));
  for (const [name, text] of Object.entries(copies)) {
    mkdirSync(join(folder, 'dumps', name), { recursive: true });
    writeFileSync(join(folder, 'dumps', name, 'projects.jsonl.gz'), text);
  }
  return folder;
}
const textOf = (folder: string, name: string) => readFileSync(join(folder, 'dumps', name, 'projects.jsonl.gz'), 'utf8');

test('a backup carries the copies of the years, not those of the days nor one being written', () => {
  expect(frozenEditions(folderWith({ 'edition-2025': 'a', 'edition-2026': 'b', '2026-11-26': 'c', '.edition-2026.12': 'd' }))).toEqual([join('dumps', 'edition-2025'), join('dumps', 'edition-2026')]);
  expect(frozenEditions(mkdtempSync(join(tmpdir(), 'carrefour-editions-')))).toEqual([]);
});

test('a restore brings the years back, keeps one that the archive does not know, and drops the days of what it replaced', () => {
  const archive = folderWith({ 'edition-2025': 'from the archive' });
  const present = folderWith({ 'edition-2025': 'another', 'edition-2026': 'cited', '2026-11-26': 'today' });
  restoreEditions(archive, present);
  expect(textOf(present, 'edition-2025')).toBe('from the archive');
  expect(textOf(present, 'edition-2026')).toBe('cited');
  expect(existsSync(join(present, 'dumps', '2026-11-26'))).toBe(false);
});

test('an archive made before there were any changes nothing', () => {
  const present = folderWith({ 'edition-2026': 'cited' });
  restoreEditions(mkdtempSync(join(tmpdir(), 'carrefour-editions-')), present);
  expect(textOf(present, 'edition-2026')).toBe('cited');
});

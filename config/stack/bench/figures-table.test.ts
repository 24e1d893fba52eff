import { expect, test } from '@jest/globals';
import { toBenchmarksPage, toLines } from './figures-table.js';

const kept = { name: 'recherche à travers le site', measured: 1.234, unit: '×', limit: '≤ 1,3', ok: true };
const missed = { ...kept, name: 'mémoire du site', measured: 412.7, unit: 'Mo', limit: '≤ 350', ok: false };

test('a missed figure stands out in the terminal and on the page', () => {
  expect(toLines([kept, missed])[1]).toContain('✗ mémoire du site');
  expect(toBenchmarksPage([kept, missed], [])).toContain('| mémoire du site | 413 Mo | ≤ 350 | NO |');
});

test('small figures keep two decimals, the page says under which conditions they were taken', () => {
  const page = toBenchmarksPage([kept], ['2 cores']);
  expect(page).toContain('| recherche à travers le site | 1,23 × | ≤ 1,3 | yes |');
  expect(page).toContain('- 2 cores');
});

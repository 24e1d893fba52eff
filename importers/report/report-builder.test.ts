import { anImportItem } from '@carrefour/config/testing';
import { expect, test } from '@jest/globals';
import type { Pushed } from '../push/push-entries.js';
import { ReportBuilder } from './report-builder.js';
import { toCsvReport } from './to-csv-report.js';

const audit = { unread: ['Logo'], missing: [], contacts: { email: [], phone: [], person: [] } };
const heading = { inventory: 'essai', partner: 'p', file: 'f.csv', seen: 'CSV', dryRun: false };
const pushed = (key: string, lines: number[], outcome: 'created' | 'unchanged', changes = {}): Pushed => ({
  item: anImportItem({ key, rows: lines.map((line) => ({ line, cells: {} })), ...changes }),
  outcome: { key, outcome, projectId: outcome === 'created' ? `p${key}` : 'p1', projectCreated: false, reason: null, conflicts: [] },
  asked: [],
});

test('each row is counted once and comes in the order of the file', () => {
  const builder = new ReportBuilder();
  builder.addPushed(pushed('b', [4, 6], 'created'), 'project', false);
  builder.addPushed(pushed('a', [2], 'unchanged'), 'project', false);
  builder.addRejection({ line: 3, column: 'titre', key: 'c', reason: 'Pas de titre.' });
  const report = builder.toReport(heading, audit, 'r1', 2);
  expect(report.rows.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
  expect(report.counts).toEqual({ run: 'r1', rows: 4, created: 2, updated: 0, unchanged: 1, rejected: 1, projects: 2, entries: 2, conflicts: 0, gone: 2, duplicates: 0 });
});

test('a dry run counts twins of one file as one project', () => {
  const builder = new ReportBuilder();
  builder.addPushed(pushed('a', [2], 'created'), 'project', true);
  builder.addPushed(pushed('b', [3], 'created', { sameAs: 'a' }), 'project', true);
  expect(builder.counts(null, 0).projects).toBe(1);
});

test('an unknown value is listed once with its rows', () => {
  const builder = new ReportBuilder();
  const zumba = { field: 'themes', column: 'Thème', value: 'Zumba' } as const;
  builder.addUnknown([zumba]);
  builder.addUnknown([zumba]);
  expect(builder.toReport(heading, audit, null, 0).unknownValues).toEqual([{ ...zumba, rows: 2 }]);
});

test('a report opened in a spreadsheet runs no formula from the partner’s cells', () => {
  const builder = new ReportBuilder();
  builder.addRejection({ line: 2, column: '=CMD()', key: '+1', reason: 'x' });
  const csv = toCsvReport(builder.toReport(heading, audit, null, 0));
  expect(csv).toContain("'=CMD()");
  expect(csv).toContain("'+1");
});

test('the report calls a record of a list by its rank, as people count, and a row by its line', () => {
  const csv = (format: 'csv' | 'json') => {
    const builder = new ReportBuilder();
    builder.addRejection({ line: 4, column: null, key: null, reason: 'Clé vide.' });
    return toCsvReport(builder.toReport({ ...heading, format }, audit, null, 0)).slice(1).split('\r\n').map((line) => line.split(';')[0]);
  };
  expect([csv('csv').slice(0, 2), csv('json').slice(0, 2)]).toEqual([['ligne', '4'], ['fiche', '5']]);
});

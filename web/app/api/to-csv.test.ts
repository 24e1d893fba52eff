import { expect, test } from '@jest/globals';
import { aPublicProject } from '@carrefour/config/testing';
import { csvHeader, toCsvLine } from './to-csv';
import { toApiProject } from './to-api-project';

const line = (title: string) => toCsvLine(toApiProject(aPublicProject({ title }), 'https://site.example'), '2026-01-31');

test('a title a spreadsheet would run is given as text', () => {
  expect(line('=HYPERLINK("x")')).toContain(`"'=HYPERLINK(""x"")"`);
});

test('commas, quotes and line ends stay inside their cell', () => {
  expect(line('A, "B"\nC')).toContain('"A, ""B""\nC"');
});

test('every line has as many cells as the header', () => {
  expect(line('Simple').split(',')).toHaveLength(csvHeader().split(',').length);
});
